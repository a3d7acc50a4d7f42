package org.anlan.servicekit.audit.seal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How the audit trail is sealed and anchored. */
@ConfigMapping(prefix = "anlan.audit")
public interface SealSettings {

  /** Off in processes that must not seal, such as a one-off command. */
  @WithDefault("true")
  boolean enabled();

  /** Where anchors and their key are kept; outside the database and out of its owner's reach. */
  Optional<Path> anchorDirectory();

  /** How often the head is anchored, if it moved. What came after can be cut off unnoticed. */
  @WithDefault("1m")
  Duration anchorEvery();

  /** Also tells each anchor to the topic {@code anlan.audit-anchor}. */
  @WithDefault("true")
  boolean anchorTopic();
}
