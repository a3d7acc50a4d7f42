package org.anlan.registry.dossier.overview;

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

/** What the dossier of a unit holds, over HTTP. */
@Path("/api/v1/enterprises/{id}/dossier-parts")
@RunOnVirtualThread
@Tag(name = "enterprises/{id}/dossier-parts", description = "一企一档")
public class DossierCountsResource {

  private final DossierCounts counts;

  DossierCountsResource(DossierCounts counts) {
    this.counts = counts;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(
      summary = "一企一档数量 · How much of each kind the dossier holds",
      description = "每类一条，没有的为 0。 One line for each kind, also where there is nothing.")
  @APIResponse(responseCode = "200", description = "各类数量 · The counts")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public DossierContent count(@PathParam("id") UUID id) {
    return new DossierContent(id, counts.of(id));
  }

  /** What the dossier of a unit holds. */
  public record DossierContent(UUID enterpriseId, List<KindCount> items) {}
}
