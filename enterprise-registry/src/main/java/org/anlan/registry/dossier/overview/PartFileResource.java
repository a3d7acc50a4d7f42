package org.anlan.registry.dossier.overview;

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
import org.anlan.registry.dossier.part.PartFiles;
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

/** What belongs to a part of a dossier on paper, over HTTP; for parts of every kind. */
@Path("/api/v1/dossier-parts/{id}/attachments")
@Tag(name = "dossier-parts")
@APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
@RunOnVirtualThread
public class PartFileResource {

  private final PartFiles files;

  PartFileResource(PartFiles files) {
    this.files = files;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "上传档案附件 · Attach a file to a part of a dossier",
      description =
          """
          证照扫描件、预案文本、演练照片等，按内容识别类型；已撤销的档案不再接收。企业只能为自己维护的档案上传。
          Scans, documents, photographs; the content decides. Not for what was withdrawn; a unit attaches to what it keeps
          itself.
          """)
  @APIResponse(
      responseCode = "201",
      description = "已附上 · Attached",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AttachmentView.class)))
  @APIResponse(responseCode = "400", description = "required, attachment-name")
  @APIResponse(responseCode = "403", description = "part-kept-by-authority")
  @APIResponse(responseCode = "409", description = "part-withdrawn")
  @APIResponse(responseCode = "413", description = "too-large")
  @APIResponse(responseCode = "415", description = "attachment-type, attachment-type-mismatch")
  public RestResponse<AttachmentView> attach(
      @PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file, @Context UriInfo uri) {
    var view = files.attach(id, Uploads.receive(file, files::receive));
    return Answers.created(uri, view.id(), view);
  }

  @GET
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(summary = "档案附件列表 · What is attached to a part of a dossier")
  @APIResponse(responseCode = "200", description = "附件，由早到晚 · The oldest first")
  public PartFileList list(@PathParam("id") UUID id) {
    return new PartFileList(files.of(id));
  }

  @GET
  @Path("{attachment}")
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(summary = "下载档案附件 · Download what is attached")
  @APIResponse(
      responseCode = "200",
      description = "文件 · The file",
      headers = @Header(name = "ETag", required = true, description = "SHA-256"),
      content = @Content(mediaType = MediaType.WILDCARD))
  public Response download(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
    return Downloads.of(files.open(id, attachment));
  }

  /** The oldest first. */
  public record PartFileList(List<AttachmentView> items) {}
}
