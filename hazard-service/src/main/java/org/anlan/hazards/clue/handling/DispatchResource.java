package org.anlan.hazards.clue.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.clue.ClueView;
import org.anlan.hazards.reference.DutyCatalogue.Suggestion;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 线索分派 over HTTP: who looks into a clue. */
@Path("/api/v1/clues")
@Tag(name = "clues")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
@RunOnVirtualThread
public class DispatchResource {

  private final DispatchService dispatch;

  DispatchResource(DispatchService dispatch) {
    this.dispatch = dispatch;
  }

  @GET
  @Path("{id}/dispatch-suggestions")
  @RolesAllowed({"county", "township"})
  @Operation(
      summary = "分派建议 · Suggest who looks into it",
      description = "按单位主管部门、行业牵头部门、属地政府。 By enterprise, sector and township.")
  @APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
  public SuggestionList suggest(@PathParam("id") UUID id) {
    return new SuggestionList(dispatch.suggest(id));
  }

  @POST
  @Path("{id}/dispatch")
  @RolesAllowed({"county", "township"})
  @Operation(
      summary = "分派线索 · Dispatch the clue",
      description =
          "SUBMITTED, RETURNED → DISPATCHED. 分派给乡镇的，线索须在该乡镇；地点不明的由县级分派时确定。"
              + " To a township's government what lies there; where a place lies, the county says by dispatching it.")
  @APIResponse(responseCode = "400", description = "unknown-department, department-without-sight")
  @APIResponse(responseCode = "409", description = "clue-transition")
  public ClueView dispatch(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DispatchClue request) {
    return dispatch.dispatch(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/acceptance")
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "受理线索 · Accept the clue", description = "DISPATCHED → ACCEPTED.")
  @APIResponse(responseCode = "403", description = "clue-of-others")
  @APIResponse(responseCode = "409", description = "clue-transition")
  public ClueView accept(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return dispatch.accept(id, IfMatch.required(ifMatch));
  }

  @POST
  @Path("{id}/return")
  @RolesAllowed({"county", "township", "department"})
  @Operation(summary = "退回线索 · Return the clue", description = "DISPATCHED → RETURNED.")
  @APIResponse(responseCode = "403", description = "clue-of-others")
  @APIResponse(responseCode = "409", description = "clue-transition")
  public ClueView giveBack(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReturnClue request) {
    return dispatch.giveBack(id, IfMatch.required(ifMatch), request);
  }

  @POST
  @Path("{id}/transfer")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "移送线索 · Hand the clue on",
      description =
          "受理后发现不属本单位职责：ACCEPTED → DISPATCHED（填 departmentCode，移送该单位），或 → RETURNED（由分派单位重新分派）。"
              + " Not theirs after all: to departmentCode, or back to whoever dispatches.")
  @APIResponse(
      responseCode = "400",
      description = "required, unknown-department, department-without-sight, transfer-to-same")
  @APIResponse(responseCode = "403", description = "clue-of-others")
  @APIResponse(responseCode = "409", description = "clue-transition")
  public ClueView transfer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull TransferClue request) {
    return dispatch.transfer(id, IfMatch.required(ifMatch), request);
  }

  /** To whom, and what they should mind. */
  public record DispatchClue(
      @NotBlank @Size(max = 50) String departmentCode,
      @Size(max = 2000) @Nullable String instructions) {}

  /** It is not theirs. */
  public record ReturnClue(@NotBlank @Size(max = 2000) String reason) {}

  /** They are not competent; who is, if they know. */
  public record TransferClue(
      @NotBlank @Size(max = 2000) String reason, @Size(max = 50) @Nullable String departmentCode) {}

  /** The likeliest first. */
  public record SuggestionList(List<Suggestion> items) {}
}
