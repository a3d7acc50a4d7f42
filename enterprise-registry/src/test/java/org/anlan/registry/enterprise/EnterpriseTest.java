package org.anlan.registry.enterprise;

import static org.anlan.registry.enterprise.EnterpriseStatus.CLOSED;
import static org.anlan.registry.enterprise.EnterpriseStatus.OPERATING;
import static org.anlan.registry.enterprise.EnterpriseStatus.SUSPENDED;
import static org.anlan.registry.enterprise.Enterprises.NOW;
import static org.anlan.registry.enterprise.Enterprises.TODAY;
import static org.anlan.registry.enterprise.Enterprises.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.anlan.servicekit.problem.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EnterpriseTest {

  @Test
  void operatesFromItsRegistrationUnlessItIsSaidOtherwise() {
    var enterprise = Enterprises.householdWorkshop();

    assertThat(enterprise.status()).isEqualTo(OPERATING);
    assertThat(enterprise.countyCode()).isEqualTo("610926");
    assertThat(enterprise.statusOn()).isNull();
  }

  @Test
  void knowsTheDayItsStaffWasCounted() {
    assertThat(registered().employeesOn()).isEqualTo(TODAY);
    assertThat(Enterprises.householdWorkshop().employeesOn()).isNull();
  }

  @Test
  void tellsWhatChangedAndKeepsPersonalDataToItself() {
    var enterprise = registered();

    var fact = enterprise.change(Enterprises.movedQuarry(), TODAY, false, NOW).orElseThrow();

    assertThat(fact.fields())
        .containsExactly("name", "townshipCode", "gridCode", "employees", "phone");
    assertThat(fact.changes())
        .contains(
            new Change("townshipCode", "610926100", "610926101"), new Change("phone", null, null));
    assertThat(enterprise.details(2026)).isEqualTo(Enterprises.movedQuarry());
  }

  @Test
  void saysNothingWhenNothingChanged() {
    assertThat(registered().change(Enterprises.quarry(), TODAY, false, NOW)).isEmpty();
  }

  @Test
  void changesItsStatusByDecisionOnly() {
    var enterprise = registered();

    refused(
        "status-by-decision",
        () -> enterprise.change(Enterprises.quarryIn(CLOSED), TODAY, false, NOW));
  }

  @Test
  void closesOnTheDayOfTheDecision() {
    var enterprise = registered();

    var fact = enterprise.changeStatus(to(CLOSED, TODAY.minusDays(3)), TODAY, NOW);

    assertThat(fact.from()).isEqualTo(OPERATING);
    assertThat(fact.to()).isEqualTo(CLOSED);
    assertThat(enterprise.closedOn()).isEqualTo(TODAY.minusDays(3));
  }

  @Test
  void keepsTheDayItClosedWhenItIsCancelled() {
    var enterprise = registered();
    enterprise.changeStatus(to(CLOSED, TODAY.minusDays(3)), TODAY, NOW);

    enterprise.changeStatus(to(EnterpriseStatus.CANCELLED, TODAY), TODAY, NOW);

    assertThat(enterprise.closedOn()).isEqualTo(TODAY.minusDays(3));
  }

  @Test
  void knowsNoStatusOfTomorrow() {
    refused(
        "status-change-in-future",
        () -> registered().changeStatus(to(SUSPENDED, TODAY.plusDays(1)), TODAY, NOW));
  }

  @Test
  void keepsItsStatusesInOrder() {
    var enterprise = registered();
    enterprise.changeStatus(to(SUSPENDED, TODAY.minusDays(2)), TODAY, NOW);

    refused(
        "status-change-before-last",
        () -> enterprise.changeStatus(to(OPERATING, TODAY.minusDays(3)), TODAY, NOW));
    assertThat(enterprise.status()).isEqualTo(SUSPENDED);
  }

  @Test
  void isWatchedCloselyYearByYear() {
    var enterprise = registered();
    enterprise.decideKeySupervision(2026, "粉尘涉爆", TODAY, NOW);

    var fact = enterprise.decideKeySupervision(2025, "粉尘涉爆", TODAY, NOW);

    assertThat(fact.keyYears()).containsExactly(2025, 2026);
    assertThat(enterprise.isKeyIn(2026)).isTrue();
    assertThat(enterprise.isKeyIn(2027)).isFalse();
    refused(
        "key-supervision-decided-before",
        () -> enterprise.decideKeySupervision(2026, "again", TODAY, NOW));
  }

  @Test
  void isNoLongerWatchedWhenTheDecisionIsTakenBack() {
    var enterprise = registered();
    enterprise.decideKeySupervision(2026, "粉尘涉爆", TODAY, NOW);

    var fact = enterprise.withdrawKeySupervision(2026, "误列", NOW);

    assertThat(fact.supervised()).isFalse();
    assertThat(enterprise.keyYears()).isEmpty();
    refused(
        "key-supervision-not-decided", () -> enterprise.withdrawKeySupervision(2026, "again", NOW));
  }

  @Test
  void changesNoMoreOnceItIsMerged() {
    var enterprise = registered();
    var other = Enterprises.householdWorkshop();

    var fact = enterprise.mergeInto(other, "重复登记", TODAY, NOW);

    assertThat(fact.into()).isEqualTo(other.id());
    assertThat(enterprise.mergedInto()).isEqualTo(other.id());
    refused("enterprise-merged", () -> enterprise.changeStatus(to(SUSPENDED, TODAY), TODAY, NOW));
    refused("enterprise-merged", () -> other.mergeInto(enterprise, null, TODAY, NOW));
  }

  @Test
  void isNotMergedIntoWhatHasEnded() {
    var enterprise = registered();
    var closed = Enterprises.secondRecord(CLOSED, null);

    refused("merge-into-closed", () -> enterprise.mergeInto(closed, null, TODAY, NOW));
    assertThat(enterprise.mergedInto()).isNull();
    enterprise.changeStatus(to(CLOSED, TODAY), TODAY, NOW);
    enterprise.mergeInto(closed, null, TODAY, NOW);
    assertThat(enterprise.mergedInto()).isEqualTo(closed.id());
  }

  @Test
  void handsOnTheYearsInWhichItWasWatched() {
    var enterprise = registered();
    var other = Enterprises.householdWorkshop();
    enterprise.decideKeySupervision(2025, "高危行业", TODAY, NOW);
    enterprise.decideKeySupervision(2026, "高危行业", TODAY, NOW);
    other.decideKeySupervision(2026, "粉尘涉爆", TODAY, NOW);

    var facts = other.takeOverKeySupervisions(enterprise, NOW);

    assertThat(facts).extracting(fact -> fact.year()).containsExactly(2025);
    assertThat(other.keyYears()).containsExactly(2025, 2026);
    assertThat(other.keySupervisions().get(1).reason()).isEqualTo("粉尘涉爆");
  }

  @Test
  void isNotASecondRecordOfItself() {
    var enterprise = registered();

    refused("merge-into-itself", () -> enterprise.mergeInto(enterprise, null, TODAY, NOW));
    assertThat(enterprise.mergedInto()).isNull();
  }

  @Test
  void hasComeToItsEndForTheOthersOnceItIsMerged() {
    var enterprise = registered();
    enterprise.mergeInto(Enterprises.householdWorkshop(), null, TODAY, NOW);

    var card = enterprise.card(NOW);

    assertThat(card.status()).isEqualTo(EnterpriseStatus.CANCELLED);
    assertThat(card.closedOn()).isEqualTo(TODAY);
  }

  @Test
  void tellsNobodyTheIdentityNumberOfAPerson() {
    var workshop = Enterprises.householdWorkshop();

    assertThat(workshop.card(NOW).identifier()).isEqualTo(workshop.number());
  }

  static StatusChange to(EnterpriseStatus status, LocalDate on) {
    return new StatusChange(status, on, "停产检修", null);
  }

  static void refused(String code, ThrowingCallable verb) {
    assertThatThrownBy(verb)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
