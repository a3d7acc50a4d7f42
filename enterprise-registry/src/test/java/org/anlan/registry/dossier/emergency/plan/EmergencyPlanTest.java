package org.anlan.registry.dossier.emergency.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.DueRules;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmergencyPlanTest {

  /** Every day a working day, of a unit that files its plans. */
  private static final DueRules RULES = rules(true, day -> day);

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
  void isFiledOnADayNotYetKnownWhereTheHolidaysAreNot() {
    var due = plan(null, null).due(rules(true, day -> null));

    assertThat(due).isEqualTo(Due.counted(null, DueFor.FILING));
  }

  @Test
  void isFiledOnlyByUnitsThatTheLawNamesAndNeverForASingleSite() {
    var evaluation = new Due(LocalDate.of(2029, 3, 2), DueFor.EVALUATION);

    assertThat(plan(null, null).due(rules(false, day -> day))).isEqualTo(evaluation);
    assertThat(plan(PlanKind.ON_SITE, null, null).due(RULES)).isEqualTo(evaluation);
    assertThat(plan(PlanKind.COMPREHENSIVE, null, null).due(RULES))
        .isEqualTo(new Due(LocalDate.of(2026, 3, 22), DueFor.FILING));
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

  private static DueRules rules(boolean filesPlans, UnaryOperator<@Nullable LocalDate> calendar) {
    return new DueRules() {
      @Override
      public @Nullable LocalDate workingDaysAfter(LocalDate day, int days) {
        return calendar.apply(day.plusDays(days));
      }

      @Override
      public boolean filesPlans() {
        return filesPlans;
      }

      @Override
      public int drillMonths() {
        return 6;
      }
    };
  }

  private static EmergencyPlan plan(@Nullable LocalDate filedOn, @Nullable LocalDate evaluatedOn) {
    return plan(PlanKind.SPECIAL, filedOn, evaluatedOn);
  }

  private static EmergencyPlan plan(
      PlanKind kind, @Nullable LocalDate filedOn, @Nullable LocalDate evaluatedOn) {
    return new EmergencyPlan(
        kind,
        "尾矿库溃坝事故专项应急预案",
        null,
        LocalDate.of(2026, 3, 2),
        filedOn,
        filedOn == null ? null : "610926-2026-0001",
        null,
        evaluatedOn);
  }
}
