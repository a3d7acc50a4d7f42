package org.anlan.servicekit.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Long work over HTTP. */
@Path("/api/v1/jobs/{id}")
@RunOnVirtualThread
@Tag(name = "jobs", description = "后台作业 · Long work")
@RolesAllowed({
  "county",
  "prefecture",
  "township",
  "department",
  "grid",
  "enterprise",
  "system-admin"
})
public class JobResource {

  private final Jobs jobs;

  JobResource(Jobs jobs) {
    this.jobs = jobs;
  }

  /** How far it came. */
  @GET
  @Operation(summary = "查看作业进度 · How far a job came")
  @APIResponse(responseCode = "200", description = "作业 · The job")
  @APIResponse(responseCode = "404", description = "没有或非本人的作业 · No such job, or not yours")
  public JobView get(@PathParam("id") UUID id) {
    return jobs.find(id);
  }

  /** Without If-Match: progress must not stand in the way of stopping it, and stopping is final. */
  @POST
  @Path("cancellation")
  @RolesAllowed({"county", "township", "department", "grid", "enterprise", "system-admin"})
  @Operation(summary = "取消作业 · Cancel a job; what it has done stays")
  @APIResponse(responseCode = "200", description = "作业 · The job")
  @APIResponse(responseCode = "404", description = "没有或非本人的作业 · No such job, or not yours")
  @APIResponse(responseCode = "409", description = "作业已结束 (job-finished) · It has ended already")
  public JobView cancel(@PathParam("id") UUID id) {
    return jobs.cancel(id);
  }
}
