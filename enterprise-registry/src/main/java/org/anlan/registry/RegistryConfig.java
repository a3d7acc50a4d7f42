package org.anlan.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an operator may decide about the registry; what a county decides is in its profile. */
@ConfigMapping(prefix = "registry")
public interface RegistryConfig {

  /**
   * How often licences and listings that run out are looked for; the first look after midnight
   * finds a whole day's.
   */
  @WithDefault("10m")
  Duration expiryEvery();

  /**
   * Where the public reaches the platform, for the QR codes on boards; as the request came in where
   * nobody says so.
   */
  Optional<URI> publicAddress();
}
