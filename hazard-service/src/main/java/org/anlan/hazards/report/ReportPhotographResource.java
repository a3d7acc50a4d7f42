package org.anlan.hazards.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.anlan.hazards.HazardsConfig;
import org.anlan.servicekit.problem.TooLarge;
import org.anlan.servicekit.web.Uploads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** 举报照片 over HTTP, for whoever holds the receipt and the query code. */
@Path("/public/v1/reports/{receipt}/photographs")
@Tag(name = "reports")
@SecurityRequirementsSet
@RunOnVirtualThread
public class ReportPhotographResource {

  private static final long MEGA = 1024L * 1024;

  private final ReportKeys keys;
  private final ReportPhotographs photographs;
  private final HazardsConfig config;

  ReportPhotographResource(ReportKeys keys, ReportPhotographs photographs, HazardsConfig config) {
    this.keys = keys;
    this.photographs = photographs;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermitAll
  @Operation(
      summary = "补充举报照片 · Add a photograph to a report",
      description =
          "JPEG 或 PNG；只保留画面，拍摄地点、时间、设备等附带信息在保存前全部去除，文件名不保留。"
              + " The picture alone is kept: place, time, device and file name are not.")
  @APIResponse(
      responseCode = "200",
      description = "已添加；同一张再次提交不重复计数 · Added; the same one again counts once",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReportPhotograph.class)))
  @APIResponse(responseCode = "400", description = "required")
  @APIResponse(responseCode = "404", description = "receipt-unknown")
  @APIResponse(responseCode = "409", description = "report-decided, too-many-photographs")
  @APIResponse(responseCode = "413", description = "too-large")
  @APIResponse(responseCode = "415", description = "photograph-type, photograph-broken")
  @APIResponse(
      responseCode = "429",
      description = "too-many-requests",
      headers =
          @Header(name = HttpHeaders.RETRY_AFTER, required = true, description = "秒 · seconds"))
  public RestResponse<ReportPhotograph> add(
      @PathParam("receipt") String receipt,
      @RestForm("code") @Nullable String code,
      @RestForm("file") @Nullable FileUpload file,
      @Context HttpServerRequest asked) {
    var known = keys.check(receipt, code == null ? "" : code, ReportResource.address(asked));
    var sent = Uploads.required(file);
    long most = config.reports().photographSize().asLongValue();
    if (sent.size() > most) {
      throw new TooLarge(most < MEGA ? most / 1024 + " KB" : most / MEGA + " MB");
    }
    return RestResponse.ResponseBuilder.ok(photographs.add(known, Uploads.bytes(sent)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
