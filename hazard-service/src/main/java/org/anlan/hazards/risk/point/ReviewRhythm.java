package org.anlan.hazards.risk.point;

import java.time.LocalDate;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.risk.grading.RiskColour;
import org.jspecify.annotations.Nullable;

/** When a risk is to be looked at again: by its colour, more often in key periods. */
public final class ReviewRhythm {

  private ReviewRhythm() {}

  /** The day until which the next review is due; none for what is gone. */
  public static @Nullable LocalDate next(
      RiskStatus status, RiskColour colour, LocalDate lookedOn, RiskRules rules) {
    return status == RiskStatus.ELIMINATED ? null : rules.dueAfter(lookedOn, days(colour, rules));
  }

  /** After how many ordinary days. */
  public static int days(RiskColour colour, RiskRules rules) {
    var days = rules.reviewDays();
    return switch (colour) {
      case RED -> days.red();
      case ORANGE -> days.orange();
      case YELLOW -> days.yellow();
      case BLUE -> days.blue();
    };
  }
}
