package org.anlan.hazards.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 交办单 over HTTP. */
@Path("/api/v1/hazards")
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
public class SlipResource {

  private final PaperService papers;

  SlipResource(PaperService papers) {
    this.papers = papers;
  }

  @GET
  @Path("{id}/assignment-slip")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "打印交办单 · Print the assignment slip",
      description =
          "按交办时的内容打印；其后的方案、延期等另列。 As it was issued; what has happened since stands apart.")
  @APIResponse(responseCode = "409", description = "not-assigned")
  public Response slip(@PathParam("id") UUID id) {
    return download(IndexPdf.of(papers.slip(id)));
  }

  /** A paper names people and places: no cache on the way keeps it. */
  static Response download(byte[] paper) {
    return Response.ok(paper, "application/pdf")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
