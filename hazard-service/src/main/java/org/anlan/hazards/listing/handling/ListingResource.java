package org.anlan.hazards.listing.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.listing.ListingView;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of a listing over HTTP. */
@Path("/api/v1/listings")
@Tag(name = "listings")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
@RunOnVirtualThread
public class ListingResource {

  private final SupervisionService supervision;

  ListingResource(SupervisionService supervision) {
    this.supervision = supervision;
  }

  @POST
  @Path("{id}/approval")
  @RolesAllowed({"leader", "department", "township"})
  @Operation(
      summary = "审批挂牌 · Approve or refuse a listing",
      description =
          "PROPOSED → APPROVED | REFUSED。由挂牌单位批准，非提请人。 By whoever lists, not the proposer.")
  @APIResponse(responseCode = "403", description = "not-the-lister")
  @APIResponse(
      responseCode = "409",
      description = "listing-transition, approval-by-proposer, deadline-in-past, listing-too-long")
  public ListingView approve(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ApproveListing request) {
    return supervision.approve(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/withdrawal")
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "撤回挂牌 · Withdraw a listing",
      description = "PROPOSED, APPROVED → WITHDRAWN，公布之前。 Before it is published.")
  @APIResponse(responseCode = "403", description = "not-the-lister")
  @APIResponse(responseCode = "409", description = "listing-transition")
  public ListingView withdraw(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WithdrawListing request) {
    return supervision.withdraw(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/publication")
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "公布挂牌、摘牌 · Publish the listing, or its end",
      description = "APPROVED → PUBLISHED；DELISTED 时登记摘牌公布。 After delisting: of the delisting.")
  @APIResponse(responseCode = "403", description = "not-the-lister")
  @APIResponse(
      responseCode = "409",
      description =
          "listing-transition, date-in-future, date-too-early, already-published, hazard-transition, upgrade-overtaken")
  public ListingView publish(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Publish request) {
    return supervision.publish(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/progress")
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "登记督办情况 · Report supervision",
      description = "PUBLISHED, SUPERVISING → SUPERVISING，至少每月一次。 Monthly at least.")
  @APIResponse(responseCode = "409", description = "listing-transition")
  public ListingView supervise(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReportSupervision request) {
    return supervision.supervise(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/extensions")
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "申请延期 · Ask for more time",
      description = "须在到期前若干工作日提出。 In time before the end, as the county says.")
  @APIResponse(
      responseCode = "409",
      description =
          "listing-transition, extension-undecided, extension-limit, extension-not-later, extension-asked-late, extension-too-long")
  public ListingView askForTime(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AskForExtension request) {
    return supervision.askForTime(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/extension-decision")
  @RolesAllowed({"leader", "department", "township"})
  @Operation(summary = "延期审批 · Decide an extension", description = "由挂牌单位决定。 By whoever lists.")
  @APIResponse(responseCode = "403", description = "not-the-lister")
  @APIResponse(
      responseCode = "409",
      description = "listing-transition, no-extension-asked, extension-by-applicant")
  public ListingView decideExtension(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DecideExtension request) {
    return supervision.decideExtension(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/delisting-application")
  @RolesAllowed({"county", "department", "township", "enterprise"})
  @Operation(
      summary = "申请摘牌 · Apply for delisting",
      description = "SUPERVISING → DELISTING_APPLIED，须部门核查验收。 After the department's acceptance.")
  @APIResponse(responseCode = "409", description = "listing-transition, hazard-not-accepted")
  public ListingView applyForDelisting(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ApplyForDelisting request) {
    return supervision.applyForDelisting(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/verification")
  @RolesAllowed({"county", "department", "township"})
  @Operation(
      summary = "摘牌核查 · Verify that it is gone",
      description = "DELISTING_APPLIED → VERIFIED | SUPERVISING。非申请人。 Not by the applicant.")
  @APIResponse(responseCode = "403", description = "not-the-lister")
  @APIResponse(
      responseCode = "409",
      description =
          "listing-transition, verification-by-applicant, verification-by-rectifier, date-in-future, date-too-early")
  public ListingView verify(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull VerifyListing request) {
    return supervision.verify(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/delisting")
  @RolesAllowed({"leader", "department", "township"})
  @Operation(summary = "摘牌 · Take off the list", description = "VERIFIED → DELISTED.")
  @APIResponse(responseCode = "403", description = "not-the-lister")
  @APIResponse(responseCode = "409", description = "listing-transition, hazard-not-accepted")
  public ListingView delist(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Delist request) {
    return supervision.delist(id, IfMatch.required(ifMatch), request);
  }

  /** Yes, with the number of the notice and the end of the time; or no, and why. */
  public record ApproveListing(
      @NotNull Boolean approved,
      @Size(max = 100) @Nullable String documentNumber,
      @Nullable LocalDate dueOn,
      @Size(max = 2000) @Nullable String opinion) {

    String number() {
      return required("/documentNumber", documentNumber);
    }

    LocalDate end() {
      return required("/dueOn", dueOn);
    }

    String refusal() {
      return required("/opinion", opinion);
    }

    private static <T> T required(String pointer, @Nullable T value) {
      if (value == null || value instanceof String text && text.isBlank()) {
        throw InvalidRequest.at(pointer, "required");
      }
      return value;
    }
  }

  /** Why it is taken back. */
  public record WithdrawListing(@NotBlank @Size(max = 2000) String reason) {}

  /** Where the public can read it; today unless a day is given. */
  public record Publish(
      @Nullable LocalDate publishedOn, @NotBlank @Size(max = 200) String medium) {}

  /** How the rectification stands. */
  public record ReportSupervision(
      @NotBlank @Size(max = 4000) String description,
      @Min(0) @Max(100) @Nullable Integer percent) {}

  /** Until when, and why. */
  public record AskForExtension(
      @NotNull LocalDate until, @NotBlank @Size(max = 2000) String reason) {}

  /** Yes or no. */
  public record DecideExtension(
      @NotNull Boolean granted, @Size(max = 2000) @Nullable String opinion) {}

  /** What was done. */
  public record ApplyForDelisting(@NotBlank @Size(max = 4000) String description) {}

  /** Whether it is gone; today unless a day is given. */
  public record VerifyListing(
      @NotNull Boolean passed,
      @Nullable LocalDate verifiedOn,
      @Size(max = 2000) @Nullable String opinion) {}

  /** By which document. */
  public record Delist(
      @Size(max = 100) @Nullable String documentNumber,
      @Size(max = 2000) @Nullable String opinion) {}
}
