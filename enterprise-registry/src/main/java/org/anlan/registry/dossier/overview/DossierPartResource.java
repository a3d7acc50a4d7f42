package org.anlan.registry.dossier.overview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Parts of all kinds over HTTP. */
@Path("/api/v1/dossier-parts")
@RunOnVirtualThread
@Tag(name = "dossier-parts", description = "一企一档")
public class DossierPartResource {

  private final PartHistory history;
  private final Lists lists;

  DossierPartResource(PartHistory history, Lists lists) {
    this.history = history;
    this.lists = lists;
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Listing(PartSummaries.class)
  @Operation(
      summary = "档案总表 · A page of the parts of all kinds in the caller's scope",
      description =
          "如 dueTo=2026-12-31&sort=dueOn：年底前到期和待办的全部事项。 All that falls due, of whatever kind.")
  @APIResponse(responseCode = "200", description = "一页，或 format=xlsx 时的工作簿 · A page, or a workbook")
  @APIResponse(responseCode = "400", description = "查询参数有误 · A parameter is wrong or unknown")
  public Page<PartSummary> list(@Context UriInfo uri) {
    return lists.page(PartSummaries.SPEC, uri);
  }

  @GET
  @Path("{id}/history")
  @RolesAllowed({"county", "prefecture", "department", "township", "enterprise", "auditor"})
  @Operation(
      summary = "档案变更历史 · Who did what to a part, when and why",
      description = "各类档案通用，由早到晚。 For parts of every kind, the oldest first.")
  @APIResponse(responseCode = "200", description = "历史 · The history")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public Happenings history(@PathParam("id") UUID id) {
    return new Happenings(history.of(id));
  }

  /** The history of a part, the oldest first. */
  public record Happenings(List<PartHappening> items) {}
}
