package org.anlan.servicekit.event.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How facts are taken in. */
@ConfigMapping(prefix = "anlan.inbox")
public interface InboxSettings {

  /** Off in processes that must not take in facts, such as a one-off command. */
  @WithDefault("true")
  boolean enabled();

  /** The consumer group, one per service. */
  @WithDefault("${quarkus.application.name}")
  String group();

  /** Records per poll, and so per transaction while all goes well. */
  @WithDefault("500")
  int batch();

  /** Tries before a fact goes to the dead-letter topic. A database away does not count. */
  @WithDefault("8")
  int attempts();

  /** First wait between two tries; it doubles up to {@link #longestBackoff()}. */
  @WithDefault("50ms")
  Duration backoff();

  /** The longest wait between two tries. */
  @WithDefault("1s")
  Duration longestBackoff();

  /**
   * How long it is remembered that a fact was received. Longer than a producer may go back to a
   * backup, and than a dead letter may wait to be re-driven a second time.
   */
  @WithDefault("90D")
  Duration retention();
}
