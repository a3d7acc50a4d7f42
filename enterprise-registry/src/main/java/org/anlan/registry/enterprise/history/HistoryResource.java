package org.anlan.registry.enterprise.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The history of enterprises over HTTP. */
@Path("/api/v1/enterprises/{id}/history")
@RunOnVirtualThread
@Tag(name = "enterprises")
public class HistoryResource {

  private final EnterpriseHistory history;

  HistoryResource(EnterpriseHistory history) {
    this.history = history;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "enterprise", "auditor"})
  @Operation(
      summary = "变更历史 · Who did what, when and why",
      description = "由早到晚；并入的记录的历史也在其中。 The oldest first, merged records included.")
  @APIResponse(responseCode = "200", description = "历史 · The history")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public History history(@PathParam("id") UUID id) {
    return new History(history.of(id));
  }

  /** The history of an enterprise, the oldest first. */
  public record History(List<HistoryEntry> items) {}
}
