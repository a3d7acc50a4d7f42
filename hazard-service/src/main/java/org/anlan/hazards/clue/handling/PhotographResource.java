package org.anlan.hazards.clue.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.attachment.AttachmentView;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.Downloads;
import org.anlan.servicekit.web.Uploads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What shows what a clue says, over HTTP: photographs, recordings, documents. */
@Path("/api/v1/clues")
@Tag(name = "clues")
@APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
@RunOnVirtualThread
public class PhotographResource {

  private final PhotographService attachments;

  PhotographResource(PhotographService attachments) {
    this.attachments = attachments;
  }

  @POST
  @Path("{id}/attachments")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({"county", "township", "department", "grid"})
  @Operation(
      summary = "上传附件 · Attach a file",
      description =
          "照片、PDF、Word、Excel、视频，按内容识别类型；限未核实的线索；同一文件再次上传得到同一附件。"
              + " Photographs, documents, video; the content decides. Until it is decided; the same file again is the same.")
  @APIResponse(
      responseCode = "201",
      description = "已附上 · Attached",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttachmentView.class)))
  @APIResponse(responseCode = "400", description = "required, attachment-name")
  @APIResponse(responseCode = "409", description = "clue-transition")
  @APIResponse(responseCode = "413", description = "too-large")
  @APIResponse(responseCode = "415", description = "attachment-type, attachment-type-mismatch")
  public RestResponse<AttachmentView> attach(
      @PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file, @Context UriInfo uri) {
    var view = attachments.attach(id, Uploads.receive(file, attachments::receive));
    return Answers.created(uri, view.id(), view);
  }

  @GET
  @Path("{id}/attachments")
  @RolesAllowed({"county", "township", "department", "grid", "prefecture"})
  @Operation(summary = "附件列表 · List attachments")
  @APIResponse(responseCode = "200", description = "附件 · What is attached")
  public PhotographList list(@PathParam("id") UUID id) {
    return new PhotographList(attachments.of(id));
  }

  @GET
  @Path("{id}/attachments/{attachment}")
  @RolesAllowed({"county", "township", "department", "grid", "prefecture"})
  @Operation(summary = "下载附件 · Download an attachment")
  @APIResponse(
      responseCode = "200",
      description = "文件 · The file",
      headers = @Header(name = "ETag", required = true, description = "SHA-256"),
      content = @Content(mediaType = MediaType.WILDCARD))
  public Response download(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return Downloads.of(attachments.open(id, attachment));
  }

  /** The oldest first. */
  public record PhotographList(List<AttachmentView> items) {}
}
