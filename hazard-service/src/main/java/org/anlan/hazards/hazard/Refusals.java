package org.anlan.hazards.hazard;

import java.time.LocalDate;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/** How a verb refuses, before it has changed anything. */
final class Refusals {

  private Refusals() {}

  static void refuseIf(boolean broken, String code, Object... arguments) {
    if (broken) {
      throw new RuleViolation(code, arguments);
    }
  }

  /** Whether somebody wrote the name of the signer, however they wrote it. */
  static boolean isNamed(@Nullable String typed, Signature by) {
    return typed != null && Folding.fold(typed).equals(Folding.fold(by.name()));
  }

  /** What is signed today neither lies ahead nor before what it follows. */
  static void dated(LocalDate on, LocalDate earliest, Signature by) {
    refuseIf(on.isAfter(by.on()), "date-in-future", on);
    refuseIf(on.isBefore(earliest), "date-too-early", earliest);
  }
}
