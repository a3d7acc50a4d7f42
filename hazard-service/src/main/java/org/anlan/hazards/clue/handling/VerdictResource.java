package org.anlan.hazards.clue.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anlan.hazards.clue.ClueView;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 线索核查 over HTTP: what came of a clue, and telling whoever told it. */
@Path("/api/v1/clues")
@Tag(name = "clues")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
@APIResponse(responseCode = "403", description = "clue-of-others, outside-scope")
@RunOnVirtualThread
public class VerdictResource {

  private final VerdictService verdicts;

  VerdictResource(VerdictService verdicts) {
    this.verdicts = verdicts;
  }

  @POST
  @Path("{id}/confirmation")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "认定属实并登记隐患 · Confirm the clue and register the hazard",
      description =
          "ACCEPTED → CONFIRMED. 省略的内容取自线索；群众举报须另写描述。属实但不是隐患的填 misdeed。 What is left out is taken from the clue; with misdeed there is no hazard.")
  @APIResponse(
      responseCode = "400",
      description =
          "required, unknown-hazard, misdeed-or-hazard, unknown-fact，及登记隐患的各项 · as for a hazard")
  @APIResponse(
      responseCode = "409",
      description =
          "clue-transition, enterprise-closed, clue-hazard-not-open, clue-hazard-of-other-enterprise")
  public ClueView confirm(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ConfirmClue request) {
    return verdicts.confirm(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/dismissal")
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "认定不属实 · Dismiss the clue", description = "ACCEPTED → DISMISSED.")
  @APIResponse(responseCode = "409", description = "clue-transition")
  public ClueView dismiss(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DismissClue request) {
    return verdicts.dismiss(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/feedback")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "向举报人反馈 · Answer the reporter",
      description =
          "CONFIRMED, DISMISSED；举报人凭编号和查询码看到，线索由此办结。 The reporter reads it; this closes the clue.")
  @APIResponse(responseCode = "409", description = "clue-transition, no-reporter, already-answered")
  public ClueView answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AnswerReporter request) {
    return verdicts.answer(id, IfMatch.required(ifMatch), request);
  }

  /** There is no hazard. */
  public record DismissClue(@NotBlank @Size(max = 2000) String reason) {}

  /** What the reporter reads. */
  public record AnswerReporter(@NotBlank @Size(max = 2000) String text) {}
}
