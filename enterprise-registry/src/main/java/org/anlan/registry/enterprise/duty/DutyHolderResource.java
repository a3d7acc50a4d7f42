package org.anlan.registry.enterprise.duty;

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

/** The duty holders of enterprises over HTTP. */
@Path("/api/v1/enterprises/{id}/duty-holders")
@RunOnVirtualThread
@Tag(name = "enterprises")
public class DutyHolderResource {

  private final DutyHolders holders;

  DutyHolderResource(DutyHolders holders) {
    this.holders = holders;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(
      summary = "责任人任职情况 · Who answered for the enterprise on which days",
      description =
          """
          法定代表人、主要负责人、安全管理人员，现任在前；随登记内容的变更而起止。
          Legal representative, person in charge and safety manager, whoever holds the duty now first; a term begins and
          ends as the register was changed.
          """)
  @APIResponse(responseCode = "200", description = "任职情况 · The holders")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public Holders holders(@PathParam("id") UUID id) {
    return new Holders(holders.of(id));
  }

  /** The duty holders of an enterprise. */
  public record Holders(List<DutyHolder> items) {}
}
