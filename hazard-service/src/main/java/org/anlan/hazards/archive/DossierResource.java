package org.anlan.hazards.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 一患一档 over HTTP. */
@Path("/api/v1/hazards")
@Tag(name = "hazards")
@RunOnVirtualThread
public class DossierResource {

  private final DossierService dossiers;
  private final DossierZip zip;

  DossierResource(DossierService dossiers, DossierZip zip) {
    this.dossiers = dossiers;
    this.zip = zip;
  }

  @GET
  @Path("{id}/dossier")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(
      summary = "下载隐患档案 · Download the file of a hazard",
      description =
          "zip：PDF 目录、数据、办理过程、全部附件、SHA-256 清单；没有新增内容则逐字节一致。线索内容只给有权查看线索的人，不给企业。"
              + " A zip: index, data, history, attachments, manifest; the same bytes as long as nothing comes."
              + " What was told is for those who may read the clue, and for no enterprise.")
  @APIResponse(
      responseCode = "200",
      description = "档案 · The file",
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public Response dossier(@PathParam("id") UUID id) {
    var dossier = dossiers.of(id);
    StreamingOutput content = out -> zip.write(dossier, out);
    return Response.ok(content, "application/zip")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename*=UTF-8''" + name(dossier) + ".zip")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** Numbers of old ledgers are written in any script. */
  private static String name(Dossier dossier) {
    return URLEncoder.encode(dossier.hazard().number(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
