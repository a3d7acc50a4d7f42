package org.anlan.servicekit.job;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Long work over HTTP. */
@Path("/api/v1/jobs/{id}")
@RunOnVirtualThread
@Tag(name = "Jobs", description = "Long work")
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
  public JobView get(@PathParam("id") UUID id) {
    return jobs.find(id);
  }

  /** Without If-Match: progress must not stand in the way of stopping it, and stopping is final. */
  @POST
  @Path("cancellation")
  public JobView cancel(@PathParam("id") UUID id) {
    return jobs.cancel(id);
  }
}
