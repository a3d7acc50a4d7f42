package org.anlan.hazards.hazard;

import java.time.LocalDate;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;

/** How a verb refuses, before it has changed anything. */
final class Refusals {

  private Refusals() {}

  static void refuseIf(boolean broken, String code, Object... arguments) {
    if (broken) {
      throw new RuleViolation(code, arguments);
    }
  }

  /** What is signed today neither lies ahead nor before what it follows. */
  static void dated(LocalDate on, LocalDate earliest, Signature by) {
    refuseIf(on.isAfter(by.on()), "date-in-future", on);
    refuseIf(on.isBefore(earliest), "date-too-early", earliest);
  }
}
