package org.anlan.hazards.alarm;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.anlan.servicekit.web.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 报警复核 over HTTP: nothing follows from an alarm before a person has looked. */
@Path("/api/v1/alarms")
@Tag(name = "alarms")
@APIResponse(responseCode = "200", description = "现状 · As it stands now")
@APIResponse(responseCode = "404", description = "没有找到或不在管辖范围内 · Not there or not yours")
@RunOnVirtualThread
public class ReviewResource {

  private final ReviewService reviews;

  ReviewResource(ReviewService reviews) {
    this.reviews = reviews;
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"county", "township", "department", "prefecture"})
  @Operation(summary = "查看报警 · Read an alarm")
  public AlarmView get(@PathParam("id") UUID id) {
    return reviews.find(id);
  }

  @POST
  @Path("{id}/review")
  @RolesAllowed({"county", "township", "department"})
  @Operation(
      summary = "人工复核报警 · Say what the alarm was",
      description = "UNREVIEWED → CONFIRMED（转为线索） | FALSE_ALARM. Confirmed it becomes a clue.")
  @APIResponse(responseCode = "400", description = "内容有误，errors 指明位置 · Wrong parts are named")
  @APIResponse(responseCode = "409", description = "alarm-reviewed")
  public AlarmView review(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReviewAlarm request) {
    return reviews.review(id, IfMatch.required(ifMatch), request);
  }

  /** What it was; the description is that of the clue, where the device's words do not do. */
  public record ReviewAlarm(
      @NotNull Result result,
      @Size(max = 2000) @Nullable String opinion,
      @Size(max = 4000) @Nullable String description) {

    /** There is something, or there is not. */
    @Schema(name = "AlarmVerdict")
    public enum Result {
      CONFIRMED,
      FALSE_ALARM
    }
  }
}
