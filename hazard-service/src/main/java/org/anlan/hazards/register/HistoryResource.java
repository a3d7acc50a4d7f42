package org.anlan.hazards.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of a hazard over HTTP: who, when, what, why. */
@Path("/api/v1/hazards")
@Tag(name = "hazards")
@RunOnVirtualThread
public class HistoryResource {

  private final HazardHistory history;

  HistoryResource(HazardHistory history) {
    this.history = history;
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "隐患办理过程 · History of a hazard",
      description = "由审计记录生成，按时间排列。 From the audit trail, in order.")
  @APIResponse(responseCode = "200", description = "办理过程 · The history")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public History history(@PathParam("id") UUID id) {
    return history.of(id);
  }
}
