package org.anlan.reporting.fact;

import java.time.Instant;
import java.util.UUID;
import org.anlan.reporting.cube.Observation;

/** The state of a record of another service, as its latest fact told it. */
public interface Recorded {

  /** The record. */
  UUID id();

  /** Grows with every change of the record. */
  long version();

  /** When the latest fact happened. */
  Instant changedAt();

  /** It no longer counts; others take it out of their books. */
  boolean isGone();

  /** How the figures see it. */
  Observation observation();

  /**
   * Whether this state comes after the other. Two facts of one change share a version; then the
   * later one counts.
   */
  default boolean follows(Recorded other) {
    return version() > other.version()
        || version() == other.version() && !changedAt().isBefore(other.changedAt());
  }
}
