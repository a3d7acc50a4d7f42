package org.anlan.verification.topic;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.anlan.verification.database.Sources;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.setting.Settings;

/** What is known of the suite's topics beforehand: docs/events.md. */
public final class Topics {

  static final String PREFIX = "anlan.";

  /** What the topic of a topic's dead letters ends with. */
  public static final String DEAD_LETTERS = ".dlq";

  /** State topics: their last record per key is all that counts. */
  public static final Set<String> COMPACTED = Set.of("anlan.directory", "anlan.enterprise-card");

  /** Lines of signed JSON instead of facts. */
  public static final String ANCHORS = "anlan.audit-anchor";

  /** The consumer groups, one per service. */
  static final List<String> GROUPS =
      List.of("enterprise-registry", "hazard-service", "reporting-service");

  private Topics() {}

  /** All invariants about topics. */
  public static List<Invariant> invariants(Settings settings, Sources sources, Clock clock) {
    return List.of(
        new DeclaredTopics(settings, sources),
        new FactsOnTopics(settings, sources, clock),
        new ReadersAtTheEnd(settings, sources),
        new FactsReceived(sources),
        new NoDeadLetters(settings));
  }
}
