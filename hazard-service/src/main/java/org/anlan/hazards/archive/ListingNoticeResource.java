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

/** 挂牌督办通知书 over HTTP. */
@Path("/api/v1/listings")
@Tag(name = "listings")
@APIResponse(
    responseCode = "200",
    description = "PDF",
    content =
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
@APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
@RunOnVirtualThread
public class ListingNoticeResource {

  private final PaperService papers;

  ListingNoticeResource(PaperService papers) {
    this.papers = papers;
  }

  @GET
  @Path("{id}/notice")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "打印挂牌督办通知书 · Print the notice of listing",
      description =
          "批准之后；按批准的内容打印，其后的延期、撤回、摘牌等另列。 Once approved; as it was approved, what has happened since"
              + " stands apart.")
  @APIResponse(responseCode = "409", description = "listing-not-approved")
  public Response notice(@PathParam("id") UUID id) {
    return SlipResource.download(IndexPdf.of(papers.notice(id)));
  }
}
