package org.anlan.servicekit.event.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The pace of the relay. */
@ConfigMapping(prefix = "anlan.relay")
public interface RelaySettings {

  /** Off in processes that must not publish, such as a one-off command. */
  @WithDefault("true")
  boolean enabled();

  /** Rows per turn: one select, one mark. */
  @WithDefault("500")
  int batch();

  /** How often it looks by itself, for commits whose signal was lost. */
  @WithDefault("1s")
  Duration poll();

  /** First wait after a failed send; it doubles up to {@link #longestBackoff()}. */
  @WithDefault("200ms")
  Duration backoff();

  /** The longest wait between two tries while Kafka is away. */
  @WithDefault("10s")
  Duration longestBackoff();

  /** How long published rows stay, for support. */
  @WithDefault("14D")
  Duration retention();
}
