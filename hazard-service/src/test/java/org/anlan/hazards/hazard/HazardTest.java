package org.anlan.hazards.hazard;

import static org.anlan.hazards.finding.HazardLevel.GENERAL;
import static org.anlan.hazards.finding.HazardLevel.MAJOR;
import static org.anlan.hazards.hazard.Hazards.DEADLINE;
import static org.anlan.hazards.hazard.Hazards.LIMITS;
import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.RECTIFIER;
import static org.anlan.hazards.hazard.Hazards.TODAY;
import static org.anlan.hazards.rectification.AcceptanceConclusion.FAILED;
import static org.anlan.hazards.rectification.AcceptanceConclusion.PASSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Fault;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.rectification.AcceptanceConclusion;
import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.InterimControl;
import org.anlan.hazards.rectification.Plan;
import org.anlan.hazards.rectification.Progress;
import org.anlan.hazards.rectification.Recheck;
import org.anlan.hazards.rectification.SelfAcceptance;
import org.anlan.servicekit.problem.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules beside the arrows: what a verb asks for where its state is right. */
class HazardTest {

  @Test
  void aMajorFindingNeedsTheStandardItIsJudgedBy() {
    var finding =
        new Finding(MAJOR, "未设报警", null, null, HazardSource.SELF, null, TODAY, null, List.of());

    assertThat(finding.faults(TODAY))
        .containsExactly(new Fault("judgementBasis", "judgement-basis-required"));
  }

  @Test
  void nothingIsFoundTomorrowNorDueBeforeItWasFound() {
    var tomorrow = TODAY.plusDays(1);
    var finding =
        new Finding(GENERAL, "堵塞", null, null, HazardSource.SELF, null, tomorrow, TODAY, List.of());

    assertThat(finding.faults(TODAY))
        .containsExactly(
            new Fault("foundOn", "found-in-future"),
            new Fault("rectifyBy", "rectify-before-found"));
  }

  @Test
  void nobodyIsAssignedWithoutADeadline() {
    var finding =
        new Finding(GENERAL, "堵塞", null, null, HazardSource.SELF, null, TODAY, null, List.of());
    var hazard = Hazards.registered(finding, Hazards.jurisdiction());

    refused(() -> hazard.assign(Hazards.assignment()), "rectify-by-required");
  }

  @Test
  void anAssignmentMaySetAnotherDeadlineButNotOneThatNobodyCanKeep() {
    var hazard = Hazards.registered();

    refused(() -> hazard.assign(due(TODAY.minusDays(1))), "deadline-in-past");
    hazard.assign(due(TODAY.plusDays(3)));

    assertThat(hazard.finding().rectifyBy()).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void nobodyIsAssignedUnderADeadlineThatPassedMeanwhile() {
    var hazard = Hazards.registered();
    var late = Hazards.signedOn("officer", "王检查", DEADLINE.plusDays(1));

    refused(
        () -> hazard.assign(new Assignment(null, null, null, null, null, null, late, null)),
        "deadline-in-past");
  }

  @Test
  void aMajorHazardNeedsAllFiveElementsOfAPlan() {
    refused(() -> Hazards.assigned(MAJOR).plan(Hazards.shortPlan()), "plan-needs-five-elements");
  }

  @Test
  void aPlanEndsBeforeTheDeadline() {
    var plan = new Plan("重做", "李整改", null, DEADLINE.plusDays(1), null, RECTIFIER);

    refused(() -> Hazards.assigned(GENERAL).plan(plan), "plan-after-deadline");
  }

  @Test
  void aPlanIsForADayStillAhead() {
    var today = Hazards.shortPlanUntil(TODAY, RECTIFIER);
    var before = Hazards.shortPlanUntil(TODAY.minusDays(1), RECTIFIER);

    refused(() -> Hazards.assigned(GENERAL).plan(before), "deadline-in-past");
    Hazards.assigned(GENERAL).plan(today);
  }

  @Test
  void whoeverIsLateAlreadyPlansForTheDeadlineThatPassed() {
    var late = Hazards.signedOn("rectifier", "李整改", DEADLINE.plusDays(3));
    var before = Hazards.shortPlanUntil(DEADLINE.minusDays(1), late);

    refused(() -> Hazards.assigned(GENERAL).plan(before), "deadline-in-past");
    Hazards.assigned(GENERAL).plan(Hazards.shortPlanUntil(DEADLINE, late));
  }

  @Test
  void aHazardEscalatedDuringWorkNeedsAFullerPlanBeforeItIsDone() {
    var hazard = Hazards.assigned(GENERAL);
    hazard.plan(Hazards.shortPlan());
    hazard.escalate(Hazards.BASIS, "经专家研判", OFFICER);

    refused(() -> hazard.complete(Hazards.completion(), LIMITS), "plan-needs-five-elements");
    hazard.plan(Hazards.fullPlan());
    hazard.complete(Hazards.completion(), LIMITS);

    assertThat(hazard.status()).isEqualTo(HazardStatus.COMPLETED);
  }

  @Test
  void whatWasNotFoundGoneIsNotReportedAsDone() {
    var hazard = Hazards.rectifying(MAJOR);

    refused(() -> hazard.complete(accepted(TODAY, FAILED), LIMITS), "self-acceptance-failed");
    refused(() -> hazard.complete(accepted(TODAY.plusDays(1), PASSED), LIMITS), "date-in-future");
    refused(() -> hazard.complete(accepted(TODAY.minusDays(1), PASSED), LIMITS), "date-too-early");
    hazard.complete(accepted(TODAY, PASSED), LIMITS);

    assertThat(hazard.status()).isEqualTo(HazardStatus.COMPLETED);
  }

  private static Completion accepted(LocalDate on, AcceptanceConclusion conclusion) {
    return new Completion(
        TODAY,
        "已加装",
        "李整改",
        null,
        new SelfAcceptance("专家组", on, conclusion, null),
        null,
        List.of(),
        List.of(),
        RECTIFIER);
  }

  @Test
  void workIsNotDoneTomorrowNorBeforeTheHazardWasFound() {
    var hazard = Hazards.rectifying(GENERAL);

    refused(() -> hazard.complete(done(TODAY.plusDays(1)), LIMITS), "date-in-future");
    refused(() -> hazard.complete(done(TODAY.minusDays(2)), LIMITS), "date-too-early");
  }

  @Test
  void aMajorHazardIsAcceptedByItsOwnExpertsFirst() {
    var hazard = Hazards.rectifying(MAJOR);

    refused(() -> hazard.complete(done(TODAY), LIMITS), "self-acceptance-required");
  }

  @Test
  void aMajorHazardOwesProgressEveryMonth() {
    var hazard = Hazards.rectifying(MAJOR);
    var later = Hazards.signedOn("rectifier", "李整改", TODAY.plusDays(32));
    var completion =
        new Completion(
            TODAY.plusDays(32),
            "已完成",
            "李整改",
            null,
            new SelfAcceptance("专家组", TODAY.plusDays(32), PASSED, null),
            null,
            List.of(),
            List.of(),
            later);

    refused(() -> hazard.complete(completion, LIMITS), "progress-due");
    hazard.reportProgress(new Progress("完成九成", 90, later));
    hazard.complete(completion, LIMITS);

    assertThat(hazard.status()).isEqualTo(HazardStatus.COMPLETED);
  }

  @Test
  void nobodyRechecksTheirOwnWork() {
    var hazard = Hazards.completed(GENERAL);
    var sameAccount = new Recheck(true, TODAY, "王检查", null, null, RECTIFIER);
    var sameName = new Recheck(true, TODAY, "李整改", null, null, OFFICER);

    refused(() -> hazard.recheck(sameAccount, LIMITS), "recheck-by-rectifier");
    refused(() -> hazard.recheck(sameName, LIMITS), "recheck-by-rectifier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"李整改 ", " 李整改", "李整改\u3000", "李整改\u00a0", "李整改\u200b"})
  void aBlankMakesNobodySomebodyElse(String typed) {
    var hazard = Hazards.completed(MAJOR);
    var rechecked = new Recheck(true, TODAY, typed, null, null, OFFICER);
    var recheckedBy =
        new Recheck(true, TODAY, "王检查", null, null, Hazards.signed("another-account", typed));
    var accepted = new DepartmentAcceptance(TODAY, typed, null, false, OFFICER);
    var acceptedBy =
        new DepartmentAcceptance(
            TODAY, "县应急管理局", null, false, Hazards.signed("another-account", typed));

    refused(() -> hazard.recheck(rechecked, LIMITS), "recheck-by-rectifier");
    refused(() -> hazard.recheck(recheckedBy, LIMITS), "recheck-by-rectifier");
    refused(() -> hazard.accept(accepted), "acceptance-by-rectifier");
    refused(() -> hazard.accept(acceptedBy), "acceptance-by-rectifier");
  }

  @Test
  void nobodyAcceptsTheirOwnWork() {
    var hazard = Hazards.completed(MAJOR);
    var sameAccount = new DepartmentAcceptance(TODAY, "县应急管理局", null, false, RECTIFIER);
    var sameName =
        new DepartmentAcceptance(
            TODAY, "县应急管理局", null, false, Hazards.signed("another-account", "李整改"));
    var sameOrgan = new DepartmentAcceptance(TODAY, "李整改", null, false, OFFICER);

    refused(() -> hazard.accept(sameAccount), "acceptance-by-rectifier");
    refused(() -> hazard.accept(sameName), "acceptance-by-rectifier");
    refused(() -> hazard.accept(sameOrgan), "acceptance-by-rectifier");
  }

  @Test
  void aFailedRecheckOpensANewRoundWithANewDeadline() {
    var hazard = Hazards.completed(GENERAL);
    var withoutDeadline = new Recheck(false, TODAY, "王检查", null, null, OFFICER);

    refused(() -> hazard.recheck(withoutDeadline, LIMITS), "rectify-by-required");
    // looked at on the day it was done, written down ten days later
    var late = Hazards.signedOn("officer", "王检查", TODAY.plusDays(10));
    var passed = new Recheck(false, TODAY, "王检查", null, TODAY.plusDays(9), late);
    refused(() -> hazard.recheck(passed, LIMITS), "deadline-in-past");
    hazard.recheck(Hazards.failed(), LIMITS);

    assertThat(hazard.rectification().round()).isEqualTo(2);
    assertThat(hazard.rectification().completion()).isNull();
    assertThat(hazard.finding().rectifyBy()).isEqualTo(TODAY.plusDays(10));
  }

  @Test
  void aMajorHazardClosesOnlyAfterBothReportsAndTheDepartment() {
    var hazard = Hazards.completed(MAJOR);

    refused(() -> hazard.recheck(Hazards.passed(), LIMITS), "dual-report-required");
    hazard.reportToDepartment(Hazards.dualReport());
    refused(() -> hazard.recheck(Hazards.passed(), LIMITS), "dual-report-required");
    hazard.reportToWorkers(Hazards.dualReport());
    refused(() -> hazard.recheck(Hazards.passed(), LIMITS), "department-acceptance-required");
    hazard.accept(Hazards.acceptance());
    hazard.recheck(Hazards.passed(), LIMITS);

    assertThat(hazard.status()).isEqualTo(HazardStatus.CLOSED);
    assertThat(hazard.ending().closedOn()).isEqualTo(TODAY);
    assertThat(hazard.ending().closedHow()).isEqualTo(ClosedHow.RECHECK);
  }

  @Test
  void whereProductionWasStoppedItsResumptionIsApproved() {
    var hazard = Hazards.rectifying(MAJOR);
    hazard.addInterimControl(new InterimControl("停产", true, null, OFFICER));
    hazard.reportToDepartment(Hazards.dualReport());
    hazard.reportToWorkers(Hazards.dualReport());
    hazard.complete(Hazards.completion(), LIMITS);
    hazard.accept(Hazards.acceptance());
    refused(() -> hazard.recheck(Hazards.passed(), LIMITS), "resumption-approval-required");

    refused(() -> hazard.accept(Hazards.acceptance()), "already-accepted");
    var resumed = new DepartmentAcceptance(TODAY, "县应急管理局", null, true, OFFICER);
    hazard.accept(resumed);
    refused(() -> hazard.accept(resumed), "already-accepted");
    hazard.recheck(Hazards.passed(), LIMITS);

    assertThat(hazard.status()).isEqualTo(HazardStatus.CLOSED);
  }

  @Test
  void theDualReportIsMadeOnceAndForMajorHazardsOnly() {
    var hazard = Hazards.registered(MAJOR);
    hazard.reportToDepartment(Hazards.dualReport());

    refused(() -> hazard.reportToDepartment(Hazards.dualReport()), "already-reported");
    refused(() -> Hazards.registered().reportToWorkers(Hazards.dualReport()), "only-major");
  }

  @Test
  void onlyGeneralHazardsAreRectifiedOnTheSpot() {
    refused(
        () -> Hazards.registered(MAJOR).rectifyOnSpot(TODAY, "当场", OFFICER),
        "only-general-on-spot");
  }

  @Test
  void aMajorHazardIsNotEscalatedAgain() {
    refused(
        () -> Hazards.registered(MAJOR).escalate(Hazards.BASIS, null, OFFICER), "already-major");
  }

  @Test
  void mergingNeedsAnotherOpenHazardOfTheSameEnterprise() {
    var hazard = Hazards.registered();
    var closed = Hazards.in(HazardStatus.CLOSED, GENERAL);
    var elsewhere =
        Hazards.registered(
            Hazards.finding(GENERAL),
            new Jurisdiction("610926", "610926100", "610926-YJ", null, List.of(), null));

    refused(() -> hazard.mergeInto(hazard, null, OFFICER), "merge-into-itself");
    refused(() -> hazard.mergeInto(closed, null, OFFICER), "merge-target-not-open");
    refused(() -> hazard.mergeInto(elsewhere, null, OFFICER), "merge-other-enterprise");
    refused(
        () -> Hazards.registered(MAJOR).mergeInto(Hazards.registered(), null, OFFICER),
        "merge-major-into-general");
  }

  @Test
  void isOverdueFromTheDayAfterItsDeadlineUntilItIsReportedAsDone() {
    assertThat(Hazards.registered().isOverdueOn(DEADLINE)).isFalse();
    assertThat(Hazards.rectifying(GENERAL).isOverdueOn(DEADLINE.plusDays(1))).isTrue();
    assertThat(Hazards.completed(GENERAL).isOverdueOn(DEADLINE.plusDays(1))).isFalse();
  }

  @Test
  void followsItsEnterpriseWhileItIsOpenAndStaysWithThoseWhoClosedIt() {
    var to = new Jurisdiction("610926", "610926101", "610926-ZJ", null, List.of("JZ"), null);
    var open = Hazards.registered();
    var closed = Hazards.in(HazardStatus.CLOSED, GENERAL);

    var fact = open.follow(open.site(), to, OFFICER.at());

    assertThat(fact).get().extracting(f -> f.previous().townshipCode()).isEqualTo("610926100");
    assertThat(open.jurisdiction()).isEqualTo(to);
    assertThat(open.follow(open.site(), to, OFFICER.at())).isEmpty();
    assertThat(closed.follow(closed.site(), to, OFFICER.at())).isEmpty();
    assertThat(closed.jurisdiction()).isEqualTo(Hazards.jurisdiction());
  }

  @Test
  void takesNoMoreFilesOnceItHasComeToItsEnd() {
    for (var status : HazardStatus.values()) {
      var hazard = Hazards.in(status, GENERAL);
      ThrowingCallable attach =
          () -> hazard.documented(UUID.randomUUID(), "a.png", "ab", OFFICER.at());
      if (HazardStatus.OPEN.contains(status)) {
        assertThatCode(attach).doesNotThrowAnyException();
      } else {
        refused(attach, "hazard-transition");
      }
    }
  }

  @Test
  void tellsTheVersionItWillHave() {
    var hazard = Hazards.registered();

    assertThat(hazard.registered().hazard().version()).isZero();
  }

  private static Assignment due(LocalDate day) {
    return new Assignment(null, null, null, day, null, null, OFFICER, null);
  }

  private static Completion done(LocalDate day) {
    return new Completion(day, "已完成", "李整改", null, null, null, List.of(), List.of(), RECTIFIER);
  }

  private static void refused(ThrowingCallable verb, String code) {
    assertThatThrownBy(verb).isInstanceOf(RuleViolation.class).hasMessage(code);
  }
}
