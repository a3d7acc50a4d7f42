package org.anlan.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may decide about the registry; what a county decides is in its profile. */
@ConfigMapping(prefix = "registry")
public interface RegistryConfig {

  /**
   * How often licences and listings that run out are looked for; the first look after midnight
   * finds a whole day's.
   */
  @WithDefault("10m")
  Duration expiryEvery();
}
