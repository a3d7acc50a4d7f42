package org.anlan.hazards.leadtime;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** 处置时长 over HTTP. */
@Path("/api/v1/hazard-lists/lead-times")
@Tag(name = "hazard-lists")
@RunOnVirtualThread
public class LeadTimeResource {

  private final LeadTimeService times;

  LeadTimeResource(LeadTimeService times) {
    this.times = times;
  }

  @GET
  @RolesAllowed({"county", "township", "department", "grid", "prefecture"})
  @Operation(
      summary = "处置时长 · How long things take",
      description =
          "线索受理、反馈（小时）与隐患销号（天）的中位数和九成分位数，默认本年度。"
              + " Median and 90th percentile of acceptance, answer and closing; this year by default.")
  @APIResponse(responseCode = "200", description = "管辖范围内 · Of what is in sight")
  @APIResponse(responseCode = "400", description = "range-inverted")
  public LeadTimes of(
      @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
    return times.of(from, to);
  }
}
