package org.anlan.hazards.vault;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the vault's key is, and for how long somebody who was let in may look. */
@ConfigMapping(prefix = "anlan.vault")
public interface VaultConfig {

  /** A file with 32 random bytes in base64. Without it the service does not start in production. */
  Optional<Path> key();

  /** How long an approved request may be used. */
  @WithDefault("30m")
  Duration lookFor();
}
