package org.anlan.hazards.hazard;

import static org.anlan.hazards.finding.HazardLevel.MAJOR;
import static org.anlan.hazards.hazard.Hazards.LIMITS;
import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.RECTIFIER;
import static org.anlan.hazards.hazard.Hazards.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anlan.hazards.rectification.ClosingApproval;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.InterimControl;
import org.anlan.hazards.rectification.Recheck;
import org.anlan.hazards.rectification.SlipReceipt;
import org.anlan.servicekit.problem.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What others sign between the assignment and the end: receipt, acceptance, approval. */
class ClosingTest {

  @Test
  void aSlipIsReceivedOnceAndNotByWhoeverAssigned() {
    var hazard = Hazards.assigned(MAJOR);
    var own = new SlipReceipt(TODAY, OFFICER.name() + " ", List.of(), RECTIFIER);
    var early = new SlipReceipt(TODAY.minusDays(1), "李整改", List.of(), RECTIFIER);
    refused(() -> hazard.receiveAssignment(own), "receipt-by-assigner");
    refused(() -> hazard.receiveAssignment(early), "date-too-early");

    hazard.receiveAssignment(Hazards.receipt());

    assertThat(hazard.rectification().assignment().receipt()).isEqualTo(Hazards.receipt());
    refused(() -> hazard.receiveAssignment(Hazards.receipt()), "already-received");
    hazard.giveBack("非本单位", RECTIFIER);
    hazard.assign(Hazards.assignment());
    assertThat(hazard.rectification().assignment().receipt()).isNull();
  }

  @Test
  void theClosingIsApprovedBySomebodyElse() {
    var hazard = Hazards.completed(MAJOR);
    hazard.reportToDepartment(Hazards.dualReport());
    hazard.reportToWorkers(Hazards.dualReport());
    refused(
        () -> hazard.approveClosing(Hazards.closingApproval()), "department-acceptance-required");
    hazard.accept(Hazards.acceptance());
    for (var own : List.of(OFFICER, RECTIFIER)) {
      refused(
          () -> hazard.approveClosing(new ClosingApproval(TODAY, null, own)),
          "closing-approval-needs-another");
    }

    hazard.approveClosing(Hazards.closingApproval());

    refused(() -> hazard.approveClosing(Hazards.closingApproval()), "already-approved");
    var byApprover = new Recheck(true, TODAY, "复查组", null, null, Hazards.APPROVER);
    refused(() -> hazard.recheck(byApprover, LIMITS), "closing-approval-needs-another");
    hazard.recheck(Hazards.passed(), LIMITS);
    assertThat(hazard.rectification().closingApproval()).isEqualTo(Hazards.closingApproval());
  }

  @Test
  void whatWasAcceptedStaysOnRecord() {
    var hazard = Hazards.completed(MAJOR);
    hazard.addInterimControl(new InterimControl("停产", true, null, OFFICER));
    var first = Hazards.acceptance();
    var resumed = new DepartmentAcceptance(TODAY, "县应急管理局", "可以复产", true, OFFICER);
    hazard.accept(first);
    hazard.accept(resumed);
    assertThat(hazard.rectification().acceptance()).isEqualTo(resumed);
    assertThat(hazard.rectification().earlierAcceptances()).containsExactly(first);

    hazard.recheck(Hazards.failed(), LIMITS);
    assertThat(hazard.rectification().acceptance()).isNull();
    hazard.complete(Hazards.completion(), LIMITS);
    hazard.accept(first);

    assertThat(hazard.rectification().earlierAcceptances()).containsExactly(first, resumed);
  }

  private static void refused(ThrowingCallable verb, String code) {
    assertThatThrownBy(verb).isInstanceOf(RuleViolation.class).hasMessage(code);
  }
}
