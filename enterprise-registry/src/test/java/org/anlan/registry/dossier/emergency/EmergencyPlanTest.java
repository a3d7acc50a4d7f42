package org.anlan.registry.dossier.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.DueRules;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmergencyPlanTest {

  /** Every day a working day. */
  private static final DueRules RULES =
      new DueRules() {
        @Override
        public LocalDate workingDaysAfter(LocalDate day, int days) {
          return day.plusDays(days);
        }

        @Override
        public int drillMonths() {
          return 6;
        }
      };

  @Test
  void isFiledWithinTwentyWorkingDays() {
    var due = plan(null, null).due(RULES);

    assertThat(due).isEqualTo(new Due(LocalDate.of(2026, 3, 22), DueFor.FILING));
  }

  @Test
  void isEvaluatedThreeYearsAfterItsIssueOrTheLastEvaluation() {
    assertThat(plan(LocalDate.of(2026, 3, 5), null).due(RULES))
        .isEqualTo(new Due(LocalDate.of(2029, 3, 2), DueFor.EVALUATION));
    assertThat(plan(LocalDate.of(2026, 3, 5), LocalDate.of(2028, 1, 1)).due(RULES))
        .isEqualTo(new Due(LocalDate.of(2031, 1, 1), DueFor.EVALUATION));
  }

  @Test
  void hasNoDeadlineOfFilingWhereTheHolidaysAreNotKnown() {
    var nobodyKnows =
        new DueRules() {
          @Override
          public @Nullable LocalDate workingDaysAfter(LocalDate day, int days) {
            return null;
          }

          @Override
          public int drillMonths() {
            return 6;
          }
        };

    assertThat(plan(null, null).due(nobodyKnows)).isNull();
  }

  @Test
  void namesDayAndNumberOfItsFilingTogether() {
    var plan =
        new EmergencyPlan(
            PlanKind.SPECIAL,
            "预案",
            null,
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 3, 5),
            null,
            null,
            null);

    assertThatThrownBy(() -> EmergencyPlans.check(plan, LocalDate.of(2026, 4, 1)))
        .isInstanceOf(InvalidRequest.class);
  }

  private static EmergencyPlan plan(@Nullable LocalDate filedOn, @Nullable LocalDate evaluatedOn) {
    return new EmergencyPlan(
        PlanKind.SPECIAL,
        "尾矿库溃坝事故专项应急预案",
        null,
        LocalDate.of(2026, 3, 2),
        filedOn,
        filedOn == null ? null : "610926-2026-0001",
        null,
        evaluatedOn);
  }
}
