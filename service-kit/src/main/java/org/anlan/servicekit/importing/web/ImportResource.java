package org.anlan.servicekit.importing.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anlan.servicekit.importing.Ledger;
import org.anlan.servicekit.importing.flow.Ledgers;
import org.anlan.servicekit.importing.web.FileCheck.Upload;
import org.anlan.servicekit.importing.web.ImportView.RowErrors;
import org.anlan.servicekit.job.JobView;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.ProblemTexts;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.Uploads;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Imports of ledgers over HTTP. */
@Path("/api/v1/imports")
@RunOnVirtualThread
@RolesAllowed({"county", "township", "department"})
@Tag(name = "imports", description = "台账导入 · Ledgers from spreadsheets")
public class ImportResource {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Imports imports;
  private final Ledgers ledgers;
  private final FileCheck check;
  private final Caller caller;

  ImportResource(Imports imports, Ledgers ledgers, FileCheck check, Caller caller) {
    this.imports = imports;
    this.ledgers = ledgers;
    this.check = check;
    this.caller = caller;
  }

  /** Takes a file; the import itself is a job. */
  @POST
  @Path("{id}") // the name of GET's parameter, or OpenAPI would have two paths that are one
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "导入台账 · Import a ledger",
      description =
          """
          xlsx 或 csv（UTF-8、GB18030），表头见模板，列序不限。逐行校验：整行采纳或整行退回；dryRun=true 只校验不写入。同一文件再次导入不会重复。

          An xlsx or csv (UTF-8 or GB18030) with the headers of the template in any order. A row is taken or refused as a
          whole; with dryRun=true nothing is written. The same file again changes nothing.
          """)
  @APIResponse(
      responseCode = "202",
      description = "已受理，按作业执行 · Accepted as a job",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JobView.class)))
  @APIResponse(responseCode = "400", description = "文件无法读取或缺列 · Not a file of this ledger")
  @APIResponse(responseCode = "404", description = "没有这种台账 · There is no such ledger")
  public RestResponse<JobView> submit(
      @PathParam("id") String id,
      @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("dryRun")
          @DefaultValue("false")
          String dryRun,
      @RestForm("file") @Nullable FileUpload file) {
    var ledger = ledger(id);
    var sent = Uploads.required(file);
    var upload = new Upload(sent.uploadedFile(), sent.fileName(), sent.size(), isTrue(dryRun));
    var job = imports.submit(check.check(ledger, upload));
    return Answers.accepted(job.url(), job);
  }

  /** What became of an import. */
  @GET
  @Path("{id}")
  @Operation(summary = "查看导入结果 · Counts and first errors of an import")
  @APIResponse(responseCode = "200", description = "导入结果 · The import")
  @APIResponse(responseCode = "404", description = "没有或非本人的导入 · No such import, or not yours")
  public ImportView get(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return imports.find(id, ProblemTexts.language(language));
  }

  /** The refused rows, with a reason each. */
  @GET
  @Path("{id}/errors")
  @Operation(summary = "查看退回的行 · Refused rows, each with its reasons")
  @APIResponse(responseCode = "404", description = "没有或非本人的导入 · No such import, or not yours")
  @APIResponse(
      responseCode = "200",
      description = "退回的行；format=xlsx 时为工作簿 · Refused rows, or a workbook of them",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema =
                @Schema(
                    type = SchemaType.OBJECT,
                    properties = {
                      @SchemaProperty(
                          name = "items",
                          type = SchemaType.ARRAY,
                          implementation = RowErrors.class),
                      @SchemaProperty(
                          name = "nextCursor",
                          type = SchemaType.STRING,
                          nullable = true)
                    },
                    requiredProperties = {"items", "nextCursor"})),
        @Content(mediaType = WORKBOOK)
      })
  public Response errors(
      @PathParam("id") UUID id,
      @QueryParam("format") @DefaultValue("json") String format,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit,
      @QueryParam("cursor") @DefaultValue("0") @Min(0) int cursor,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var language = ProblemTexts.language(accepted);
    return switch (format) {
      case "json" ->
          Response.ok(imports.errors(id, cursor, limit, language), MediaType.APPLICATION_JSON)
              .build();
      case "xlsx" ->
          workbook(
              imports.errorWorkbook(id, language),
              ProblemTexts.of("import-errors-reason", language));
      default -> throw InvalidRequest.at("/query/format", "not-one-of", "json, xlsx");
    };
  }

  /** The empty workbook to fill in. */
  @GET
  @Path("{ledger}/template")
  @Operation(summary = "下载空白模板 · The empty workbook with its value lists")
  @APIResponse(responseCode = "404", description = "没有这种台账 · There is no such ledger")
  @APIResponse(
      responseCode = "200",
      description = "空白模板 · Empty workbook",
      content = @Content(mediaType = WORKBOOK))
  public Response template(
      @PathParam("ledger") String id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    var ledger = ledger(id);
    StreamingOutput template = new Template(ledger, ProblemTexts.language(language))::write;
    return workbook(template, ledger.title());
  }

  /** Strictly: whoever writes {@code dryRun=yes} must not set off a real run. */
  private static boolean isTrue(String dryRun) {
    return switch (dryRun) {
      case "true" -> true;
      case "false" -> false;
      default -> throw InvalidRequest.at("/query/dryRun", "not-one-of", "true, false");
    };
  }

  private Ledger<?> ledger(String id) {
    var ledger = ledgers.find(id).orElseThrow(NotFound::new);
    if (!caller.hasAny(ledger.roles())) {
      throw new NotAllowed("role-missing");
    }
    return ledger;
  }

  private static Response workbook(Object content, String name) {
    var encoded = URLEncoder.encode(name + ".xlsx", StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(content, WORKBOOK)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
        .build();
  }
}
