package org.anlan.registry.enterprise.register;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.StatusChange;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Enterprises over HTTP. */
@Path("/api/v1/enterprises")
@RunOnVirtualThread
@Tag(name = "enterprises", description = "生产经营单位 · Enterprises under supervision")
public class EnterpriseResource {

  private final EntryService entry;
  private final EnterpriseService enterprises;
  private final PastService past;

  EnterpriseResource(EntryService entry, EnterpriseService enterprises, PastService past) {
    this.entry = entry;
    this.enterprises = enterprises;
    this.past = past;
  }

  @POST
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "登记单位 · Take a unit under supervision",
      description =
          """
          统一社会信用代码按 GB 32100-2015 校验；依法没有代码的单位须有其他标识。
          The credit code is checked (GB 32100-2015); where the law gives none, another identifier names the unit.
          没有填写监管行业的，按国民经济行业代码对应；填写的以填写为准。同乡镇同名的须先核实，再以 confirmedDistinct=true 登记。
          Sectors that are not named follow from the industry code. A unit of the same name in the same township is refused
          until somebody says that it is another one.
          A unit is registered once; one outside the caller's scope is refused with 403 `outside-scope`.
          Keeping a register of supervised units: 安全生产法 (2021) 第62条.
          """)
  @APIResponse(
      responseCode = "201",
      description = "已登记 · Registered",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnterpriseView.class)))
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "403", description = "不在管辖范围内 (outside-scope)")
  @APIResponse(
      responseCode = "409",
      description =
          "单位已登记（enterprise-duplicate）或同乡镇有同名单位（possible-duplicate）；records 为看得到的记录"
              + " · records names them as far as they are in sight")
  public RestResponse<EnterpriseView> register(
      @Valid @NotNull EnterpriseDetails request,
      @Parameter(description = "已核实与同名单位不是同一家 · It was found to be another unit of the same name")
          @QueryParam("confirmedDistinct")
          @DefaultValue("false")
          boolean confirmedDistinct,
      @Context UriInfo uri) {
    var view = entry.register(request, confirmedDistinct);
    return Answers.created(uri, view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "prefecture", "department", "township", "grid", "enterprise", "auditor"})
  @Operation(
      summary = "查看单位 · Read an enterprise",
      description =
          """
          电话和身份证件号码默认脱敏；给出用途并有权限时显示原文，每次都记入审计。
          Phone and identity numbers are masked; with a purpose, and for those who may, they are shown in clear and the
          look is audited (个人信息保护法 第33至37条).
          """)
  @APIResponse(responseCode = "200", description = "单位 · The enterprise")
  @APIResponse(responseCode = "403", description = "无权查看原文 (reveal-not-allowed)")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public EnterpriseView get(
      @PathParam("id") UUID id,
      @Parameter(description = "查看原文的用途 · Why personal data is needed", example = "核实整改情况")
          @QueryParam("reveal")
          @Size(min = 2, max = 100) @Nullable String reveal,
      @Parameter(description = "名录截至该日日终的内容 · What the register said at the end of that day")
          @QueryParam("asOf")
          @Nullable LocalDate asOf) {
    if (asOf != null) {
      return past.find(id, asOf, reveal);
    }
    return reveal == null ? enterprises.find(id) : enterprises.reveal(id, reveal);
  }

  @PATCH
  @Path("{id}")
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "变更登记内容 · Correct attributes (RFC 7396 merge patch)",
      description =
          """
          状态和重点监管另有接口。企业用户只能修改联系信息（地址、安全管理人员、电话）。
          Status and key supervision have requests of their own. An enterprise's own users change address, safety manager
          and phone only.
          """)
  @APIResponse(responseCode = "200", description = "变更后的单位 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "403", description = "outside-scope, contact-data-only")
  @APIResponse(
      responseCode = "409",
      description =
          "enterprise-duplicate, enterprise-merged, status-by-decision, key-supervision-by-decision")
  public EnterpriseView change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = EnterpriseDetails.class)))
          @NotNull JsonNode request) {
    return enterprises.change(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/status-changes")
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "变更状态 · Begin, stop, put in order, close or cancel, on a day",
      description =
          "筹建、在产、停产、整顿、关闭、注销；日期不得晚于今天，也不得早于上一次变更。 The day lies neither in the future nor before the last change.")
  @APIResponse(responseCode = "200", description = "变更后的单位 · As it stands now")
  @APIResponse(
      responseCode = "409",
      description = "enterprise-transition, status-change-in-future, status-change-before-last")
  public EnterpriseView changeStatus(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull StatusChange request) {
    return enterprises.changeStatus(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/key-supervisions")
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "确定重点监管 · Decide to watch it closely in a year",
      description = "按年度确定，须有原因；withdrawn 为 true 时撤销。 By year, with a reason.")
  @APIResponse(responseCode = "200", description = "变更后的单位 · As it stands now")
  @APIResponse(
      responseCode = "409",
      description = "key-supervision-decided-before, key-supervision-not-decided")
  public EnterpriseView decideKeySupervision(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull KeyDecision request) {
    return enterprises.decideKeySupervision(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/merges")
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "合并重复单位 · Merge a second record of the same unit",
      description =
          """
          本记录并入 into，两边的历史都保留；本记录的重点监管年度由 into 接续。 Both keep their histories; the merged one leaves lists and
          figures, and the years of its key supervision go on with the other.
          """)
  @APIResponse(responseCode = "200", description = "被并入的记录 · The merged record")
  @APIResponse(
      responseCode = "409",
      description = "enterprise-merged, merge-into-itself, merge-into-closed")
  public EnterpriseView merge(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull Merge request) {
    return enterprises.merge(id, IfMatch.required(ifMatch), request);
  }
}
