package org.anlan.registry.profile;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.profile.Profiles;

/** Reads this service's section when it starts, so that a wrong one keeps it from starting. */
@Singleton
class ProfileProducer {

  private static final String SECTION = "enterprise-registry";

  @Produces
  @Singleton
  @Startup
  CountySettings<RegistryProfile> settings(Profiles profiles) {
    return profiles.section(SECTION, RegistryProfile.class);
  }
}
