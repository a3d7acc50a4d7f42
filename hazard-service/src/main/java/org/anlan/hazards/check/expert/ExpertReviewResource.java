package org.anlan.hazards.check.expert;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.registration.ClaimedPlace;
import org.anlan.hazards.registration.FoundHazard;
import org.anlan.servicekit.paging.Filters;
import org.anlan.servicekit.paging.ListSpec;
import org.anlan.servicekit.paging.Listing;
import org.anlan.servicekit.paging.Lists;
import org.anlan.servicekit.paging.Page;
import org.anlan.servicekit.paging.ValueType;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Expert reviews and third-party checks over HTTP. */
@Path("/api/v1/expert-reviews")
@Tag(name = "expert-reviews", description = "专家会诊、第三方排查 Looks by others, never inspections")
@RunOnVirtualThread
public class ExpertReviewResource {

  static final ListSpec<ExpertReviewRow> REVIEWS =
      ListSpec.<ExpertReviewRow>of("expert-reviews", "expert_review e")
          .columns(ExpertReviewRow.COLUMNS, ExpertReviewRow::of)
          .scopedBy(ScopeColumns.USUAL)
          .id("e.id", ValueType.UUID)
          .filter(Filters.oneOf("kind", "e.kind", ExpertReviewKind.class))
          .filter(Filters.text("townshipCode", "e.township_code"))
          .filter(Filters.text("departmentCode", "e.department_code"))
          .filter(Filters.contains("sectorCode", "e.sector_codes"))
          .filter(Filters.uuid("enterpriseId", "e.enterprise_id"))
          .filter(Filters.text("organisation", "e.organisation"))
          .filter(Filters.days("from", "to", "e.held_on"))
          .sort("on", "e.held_on", ValueType.DAY)
          .sort("number", "e.number", ValueType.TEXT)
          .defaultSort("-on")
          .export("编号", ExpertReviewRow::number)
          .export("类型", item -> item.kind().word())
          .export("机构", ExpertReviewRow::organisation)
          .export("单位名称", ExpertReviewRow::enterpriseName)
          .export("场所", ExpertReviewRow::place)
          .export("设施", ExpertReviewRow::facility)
          .export("日期", ExpertReviewRow::on)
          .export("发现隐患数", ExpertReviewRow::findings)
          .build();

  private final ExpertReviewService reviews;
  private final Lists lists;

  ExpertReviewResource(ExpertReviewService reviews, Lists lists) {
    this.reviews = reviews;
    this.lists = lists;
  }

  @POST
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "登记专家会诊、第三方排查 · Record a review",
      description =
          "不是行政检查；发现的问题登记为隐患；第三方排查须填合同编号。 No inspection; what was found becomes hazards; a third party has a contract.")
  @APIResponse(
      responseCode = "201",
      description = "已登记 · On record",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExpertReviewView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "required（/contract/number）, unknown-enterprise, enterprise-or-place-required, date-in-future")
  @APIResponse(responseCode = "403", description = "outside-scope")
  @APIResponse(responseCode = "409", description = "enterprise-closed")
  public RestResponse<ExpertReviewView> record(
      @Valid @NotNull RecordReview request, @Context UriInfo uri) {
    return Answers.created(uri, reviews.record(request));
  }

  @GET
  @Listing(ExpertReviewResource.class)
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "专家会诊、第三方排查台账 · List reviews")
  @APIResponse(responseCode = "200", description = "管辖范围内的记录 · Reviews in sight")
  @APIResponse(responseCode = "400", description = "参数有误 · Wrong parameters are named")
  public Page<ExpertReviewRow> list(@Context UriInfo uri) {
    return lists.page(REVIEWS, uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "prefecture"})
  @Operation(summary = "查看专家会诊、第三方排查 · Read a review")
  @APIResponse(responseCode = "200", description = "记录 · The record")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public ExpertReviewView get(@PathParam("id") UUID id) {
    return reviews.find(id);
  }

  @POST
  @Path("{id}/findings")
  @RolesAllowed({"county", "township", "department", "enterprise"})
  @Operation(
      summary = "补充发现的问题 · Add findings",
      description = "随书面报告而来。 Those of the written report.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  public ExpertReviewView supplement(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AddFindings request) {
    return reviews.supplement(id, IfMatch.required(ifMatch), request.findings());
  }

  /** A visit, at an enterprise or at a place, and what was found there. */
  public record RecordReview(
      @NotNull ExpertReviewKind kind,
      @NotBlank @Size(max = 200) String organisation,
      @Valid @Nullable Contract contract,
      @Size(max = 50) @Nullable List<@Valid @NotNull Expert> experts,
      @Nullable UUID enterpriseId,
      @Size(max = 500) @Nullable String place,
      @Pattern(regexp = "[0-9]{9}") @Nullable String townshipCode,
      @Size(max = 50) @Nullable String departmentCode,
      @Valid @Nullable Position location,
      @Size(max = 200) @Nullable String facility,
      @NotNull LocalDate on,
      @Size(max = 4000) @Nullable String conclusion,
      @Size(max = 100) @Nullable List<@Valid @NotNull FoundHazard> findings) {

    ClaimedPlace claimedPlace() {
      return new ClaimedPlace(
          enterpriseId, place, null, townshipCode, departmentCode, null, location);
    }

    ExpertReview.Visit visit(boolean byUnit) {
      return new ExpertReview.Visit(
          kind,
          organisation,
          facility,
          on,
          byUnit,
          new Report(
              contract, Objects.requireNonNullElse(experts, List.of()), conclusion, List.of()));
    }
  }

  /** What else was found. */
  public record AddFindings(
      @NotEmpty @Size(max = 100) List<@Valid @NotNull FoundHazard> findings) {}
}
