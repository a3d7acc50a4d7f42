package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Refusals.refuseIf;

import java.time.LocalDate;
import org.anlan.hazards.rectification.Extension;
import org.jspecify.annotations.Nullable;

/** What a deadline must be: there is one, it can be kept, and it moves forward only so often. */
final class DeadlineRules {

  private DeadlineRules() {}

  static void mustBeSet(@Nullable LocalDate deadline, LocalDate earliest, String codeIfEarlier) {
    refuseIf(deadline == null, "rectify-by-required");
    refuseIf(deadline.isBefore(earliest), codeIfEarlier);
  }

  static void beforeExtension(
      Extension entry, LocalDate deadline, int granted, HazardLimits limits) {
    refuseIf(granted >= limits.extensions(), "extension-limit", limits.extensions());
    refuseIf(!entry.rectifyBy().isAfter(deadline), "extension-not-later", deadline);
    refuseIf(entry.rectifyBy().isBefore(entry.signed().on()), "deadline-in-past");
  }
}
