package org.anlan.reporting.cube;

import java.time.LocalDate;

/** What one record adds to a measure, and on which day. */
public record Contribution(Measure measure, LocalDate on, int amount) {

  /** One more. */
  public static Contribution one(Measure measure, LocalDate on) {
    return new Contribution(measure, on, 1);
  }
}
