package org.anlan.registry.supervision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/** The days on which a link holds, both inclusive, and why it ended. */
@Embeddable
public record Tenure(LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable String endReason) {

  /** A link that nobody has ended yet; the last day may be fixed beforehand. */
  public static Tenure of(LocalDate from, @Nullable LocalDate to) {
    return new Tenure(from, to, null);
  }

  /** Rows of a table of links that hold on the day. */
  static Condition holdsOn(LocalDate day) {
    return new Condition("starts_on <= ? and coalesce(ends_on, ?) >= ?", List.of(day, day, day));
  }

  /** Other days, where the first ones were wrong; a link that was ended stays so. */
  Tenure corrected(LocalDate from, @Nullable LocalDate to, LocalDate today) {
    if (endReason != null && (to == null || to.isAfter(today))) {
      throw new RuleViolation("supervision-link-over", endsOn);
    }
    return new Tenure(from, to, endReason);
  }

  /** Ends it, once, on a day that has come and on which it held. */
  Tenure ended(Withdrawal withdrawal, LocalDate today) {
    if (endReason != null || (endsOn != null && endsOn.isBefore(withdrawal.on()))) {
      throw new RuleViolation("supervision-link-over", endsOn);
    }
    if (withdrawal.on().isBefore(startsOn)) {
      throw new RuleViolation("supervision-link-not-begun", startsOn);
    }
    if (withdrawal.on().isAfter(today)) {
      throw new RuleViolation("supervision-end-in-future", withdrawal.on());
    }
    return new Tenure(startsOn, withdrawal.on(), withdrawal.reason());
  }
}
