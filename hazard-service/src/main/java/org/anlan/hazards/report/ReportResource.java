package org.anlan.hazards.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.anlan.hazards.vault.Codes;
import org.anlan.hazards.vault.Marks;
import org.anlan.hazards.vault.Vault;
import org.anlan.servicekit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 群众举报 over HTTP, for anybody: no token, and no trace of who it was but in the vault. */
@Path("/public/v1/reports")
@Tag(name = "reports", description = "群众举报 Reports from the public")
@SecurityRequirementsSet
@RunOnVirtualThread
public class ReportResource {

  private final ReportService reports;
  private final ReportKeys keys;
  private final Vault vault;
  private final Marks marks;
  private final Codes codes;

  ReportResource(ReportService reports, ReportKeys keys, Vault vault, Marks marks, Codes codes) {
    this.reports = reports;
    this.keys = keys;
    this.vault = vault;
    this.marks = marks;
    this.codes = codes;
  }

  @POST
  @PermitAll
  @Operation(
      summary = "举报 · Report something",
      description = "可不留姓名；留下的身份信息单独加密保管。 With or without a name; a name is sealed and kept apart.")
  @APIResponse(
      responseCode = "201",
      description = "已收到 · Received",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReportReceipt.class)))
  @APIResponse(responseCode = "400", description = "required, unknown-township")
  @APIResponse(
      responseCode = "429",
      description = "too-many-reports, too-many-reports-here, too-many-requests",
      headers =
          @Header(name = HttpHeaders.RETRY_AFTER, required = true, description = "秒 · seconds"))
  public RestResponse<ReportReceipt> submit(
      @Valid @NotNull PublicReport request,
      @Context HttpServerRequest asked,
      @Context UriInfo uri) {
    var mark = new ReportService.From(marks.of(address(asked)));
    var receipt = reports.submit(vault.confide(request), mark).receipt();
    return Answers.created(uri, receipt, new ReportReceipt(receipt, codes.query(receipt)));
  }

  @GET
  @Path("{receipt}")
  @PermitAll
  @Operation(
      summary = "查询举报办理情况 · Ask what came of a report",
      description = "凭举报编号和查询码。 By receipt and query code.")
  @APIResponse(
      responseCode = "200",
      description = "办理情况 · How it stands",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReportAnswer.class)))
  @APIResponse(responseCode = "404", description = "receipt-unknown")
  @APIResponse(
      responseCode = "429",
      description = "too-many-requests",
      headers =
          @Header(name = HttpHeaders.RETRY_AFTER, required = true, description = "秒 · seconds"))
  public RestResponse<ReportAnswer> get(
      @PathParam("receipt") String receipt,
      @QueryParam("code") @Nullable String code,
      @Context HttpServerRequest asked) {
    var known = keys.check(receipt, code == null ? "" : code, address(asked));
    return RestResponse.ResponseBuilder.ok(reports.find(known))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** Whence somebody without a token asks. */
  static @Nullable String address(HttpServerRequest asked) {
    var from = asked.remoteAddress();
    return from == null ? null : from.hostAddress();
  }
}
