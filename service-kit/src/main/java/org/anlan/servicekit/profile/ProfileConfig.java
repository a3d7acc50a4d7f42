package org.anlan.servicekit.profile;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Where the county profiles lie. */
@ConfigMapping(prefix = "anlan.profile")
public interface ProfileConfig {

  /** A folder of {@code <county>.yaml} files; without it every county has the defaults. */
  Optional<Path> folder();

  /**
   * The sections there are besides {@code county}: one per service, named as it is. Any other is a
   * typing error and refused at start, so that no setting is left without effect.
   */
  @WithDefault(
      "enterprise-registry,hazard-service,enforcement-service,training-service,oversight-service,reporting-service")
  Set<String> sections();
}
