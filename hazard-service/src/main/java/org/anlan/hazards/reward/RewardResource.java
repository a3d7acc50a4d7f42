package org.anlan.hazards.reward;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.math.BigDecimal;
import java.util.UUID;
import org.anlan.servicekit.web.Answers;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** 举报奖励 over HTTP. */
@Path("/api/v1/rewards")
@Tag(name = "rewards", description = "举报奖励 Rewards for reports")
@RunOnVirtualThread
public class RewardResource {

  private final RewardService rewards;

  RewardResource(RewardService rewards) {
    this.rewards = rewards;
  }

  @POST
  @RolesAllowed("reward-keeper")
  @Operation(
      summary = "拟定奖励 · Propose a reward",
      description =
          "金额按本县标准计算；一事一奖，奖给最先举报的人。 By the county's table; one fact, one reward, to the first.")
  @APIResponse(
      responseCode = "201",
      description = "待审批 · Waits for approval",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RewardView.class)))
  @APIResponse(responseCode = "400", description = "unknown-report, required（/grade, /persons）")
  @APIResponse(
      responseCode = "409",
      description =
          "no-reporter, clue-not-confirmed, not-first-reporter, already-known, reward-kind-of-another, already-rewarded, reward-hazard-dismissed")
  public RestResponse<RewardView> propose(
      @Valid @NotNull ProposeReward request, @Context UriInfo uri) {
    return Answers.created(uri, rewards.propose(request));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"leader", "reward-keeper", "auditor"})
  @Operation(summary = "查看奖励 · Read a reward")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public RewardView get(@PathParam("id") UUID id) {
    return rewards.find(id);
  }

  @POST
  @Path("{id}/approval")
  @RolesAllowed("leader")
  @Operation(summary = "领导审批奖励 · Approve the reward", description = "PROPOSED → APPROVED.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(
      responseCode = "409",
      description =
          "reward-transition, reward-needs-another, reward-hazard-dismissed, already-rewarded, not-first-reporter, already-known")
  public RewardView approve(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Opinion request) {
    return rewards.approve(id, IfMatch.required(ifMatch), request.opinion());
  }

  @POST
  @Path("{id}/release")
  @RolesAllowed("reward-keeper")
  @Operation(
      summary = "确认发放 · Release the reward",
      description =
          "APPROVED → PAYABLE；拟定人、审批人不得确认。举报人此后可查到领奖码。 By a third person; the reporter then sees the code.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(
      responseCode = "409",
      description =
          "reward-transition, reward-needs-another, reward-hazard-dismissed, already-rewarded, not-first-reporter, already-known")
  public RewardView release(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Opinion request) {
    return rewards.release(id, IfMatch.required(ifMatch), request.opinion());
  }

  @POST
  @Path("{id}/refusal")
  @RolesAllowed({"leader", "reward-keeper"})
  @Operation(
      summary = "不予奖励 · Refuse the reward",
      description =
          "PROPOSED, APPROVED, PAYABLE → REFUSED；已确认发放的，限隐患不成立、同一事实已另行奖励、已有人先行举报或此前已登记在册，且不得由确认人撤回。 What was released only where it must not be paid, and by somebody else.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(
      responseCode = "409",
      description = "reward-transition, reward-deserved, reward-needs-another")
  public RewardView refuse(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RefuseReward request) {
    return rewards.refuse(id, IfMatch.required(ifMatch), request.reason());
  }

  @POST
  @Path("{id}/payment")
  @RolesAllowed("reward-keeper")
  @Operation(
      summary = "凭码发放 · Pay to whoever shows the code",
      description = "PAYABLE → PAID；不登记领取人。 Whoever fetches it is not put down.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "400", description = "wrong-payment-code（/code）")
  @APIResponse(
      responseCode = "409",
      description =
          "reward-transition, reward-expired, reward-hazard-dismissed, already-rewarded, not-first-reporter, already-known")
  public RewardView pay(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PayReward request) {
    return rewards.pay(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/expiry")
  @RolesAllowed("reward-keeper")
  @Operation(summary = "逾期未领 · Nobody fetched it in time", description = "PAYABLE → EXPIRED.")
  @APIResponse(responseCode = "200", description = "现状 · As it stands now")
  @APIResponse(responseCode = "409", description = "reward-transition, reward-claimable")
  public RewardView expire(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return rewards.expire(id, IfMatch.required(ifMatch));
  }

  /** For which report, by which decision. The fine is what all decisions on the fact add up to. */
  public record ProposeReward(
      @NotNull UUID clueId,
      @NotNull RewardKind kind,
      @DecimalMin("0") @DecimalMax("99999999999.99") @Digits(integer = 11, fraction = 2) @Nullable BigDecimal fineDecided,
      @NotBlank @Size(max = 500) String basis,
      @Nullable AccidentGrade grade,
      @Min(1) @Max(100000) @Nullable Integer persons) {

    Claim claim() {
      return new Claim(kind, fineDecided, basis, grade, persons);
    }
  }

  /** What they think of it. */
  public record Opinion(@Size(max = 2000) @Nullable String opinion) {}

  /** Why there is none. */
  public record RefuseReward(@NotBlank @Size(max = 2000) String reason) {}

  /** The code that was shown, and the number of the cashier's voucher, in which no name fits. */
  public record PayReward(
      @NotBlank @Size(max = 40) String code,
      @NotBlank @Size(max = 40) @Pattern(regexp = VOUCHER) String voucher) {}

  /** Letters, digits and the words of a number, with at least one digit: 记字第12号, V-2026/7. */
  private static final String VOUCHER = "(?=.*[0-9])[0-9A-Za-z\\-/〔〕（）()年月字第号凭证记付银现]+";
}
