package org.anlan.registry.dossier.topic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.anlan.registry.profile.RegistryProfile;
import org.anlan.registry.profile.Topic;
import org.anlan.servicekit.profile.CountySettings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What counties ask about, over HTTP. */
@Path("/api/v1/topics")
@RunOnVirtualThread
@Tag(name = "topic-entries")
public class TopicResource {

  private final CountySettings<RegistryProfile> profiles;

  TopicResource(CountySettings<RegistryProfile> profiles) {
    this.profiles = profiles;
  }

  @GET
  @RolesAllowed("**")
  @Operation(
      summary = "专项及其问题 · The topics of a county and what it asks about each",
      description =
          "由县档案规定；不给出县的，答复通用的。 As the county's profile says; without a county the usual ones.")
  @APIResponse(responseCode = "200", description = "专项 · The topics")
  @APIResponse(responseCode = "400", description = "县代码有误 · The code of the county is none")
  public Topics topics(
      @QueryParam("countyCode") @Pattern(regexp = "[0-9]{6}") @Nullable String countyCode) {
    var profile = countyCode == null ? profiles.defaults() : profiles.of(countyCode);
    return new Topics(profile.topics());
  }

  /** The topics of a county. */
  public record Topics(List<Topic> items) {}
}
