package org.anlan.hazards.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 一企一策 over HTTP. */
@Path("/api/v1/hazard-lists/plans")
@Tag(name = "hazards")
@APIResponse(
    responseCode = "200",
    description = "PDF",
    content =
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
@APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
@RunOnVirtualThread
public class PlanResource {

  private final PaperService papers;

  PlanResource(PaperService papers) {
    this.papers = papers;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "打印一企一策整改方案 · Print the plan of an enterprise",
      description = "单位全部未销号隐患的整改方案。 All open hazards of the enterprise {id}, in one plan.")
  public Response plan(@PathParam("id") UUID id) {
    return SlipResource.download(IndexPdf.of(papers.plan(id)));
  }
}
