package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.Hazards.LIMITS;
import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.RECTIFIER;
import static org.anlan.hazards.hazard.Hazards.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.hazard.HazardModel.Verb;
import org.anlan.hazards.rectification.ClosingApproval;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.Extension;
import org.anlan.hazards.rectification.InterimControl;
import org.anlan.hazards.rectification.Recheck;
import org.anlan.hazards.rectification.RegimeRecord;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;

/** Random lives of hazards, lived once by the entity and once by the model. */
class HazardModelTest {

  @Property(tries = 20_000)
  void theHazardAndItsModelLiveTheSameLife(
      @ForAll HazardLevel level, @ForAll @Size(max = 60) List<Verb> life) {
    var hazard = Hazards.registered(level);
    var model = new HazardModel(level);
    int minute = 0;
    for (var verb : life) {
      var before = Snapshot.of(hazard);

      boolean legal = model.tell(verb);

      var by = officerAt(minute++);
      assertThat(tell(hazard, verb, by)).as("%s of %s", verb, before.state()).isEqualTo(legal);
      if (legal) {
        agree(hazard, model);
      } else {
        assertThat(Snapshot.of(hazard)).isEqualTo(before);
      }
    }
  }

  private static void agree(Hazard hazard, HazardModel model) {
    assertThat(hazard.status()).isEqualTo(model.status);
    assertThat(hazard.finding().level()).isEqualTo(model.level);
    assertThat(hazard.rectification().round()).isEqualTo(model.round);
    assertThat(hazard.rectification().extensions()).hasSize(model.extensions);
    assertThat(hazard.ending().closedOn() != null).isEqualTo(model.status == HazardStatus.CLOSED);
    assertThat(hazard.rectification().acceptance() != null).isEqualTo(model.accepted);
    assertThat(hazard.rectification().earlierAcceptances()).hasSize(model.putAside);
    assertThat(hazard.rectification().closingApproval() != null).isEqualTo(model.approved);
  }

  private static boolean tell(Hazard hazard, Verb verb, Signature by) {
    try {
      perform(hazard, verb, by);
      return true;
    } catch (RuleViolation refused) {
      return false;
    }
  }

  private static void perform(Hazard hazard, Verb verb, Signature by) {
    switch (verb) {
      case AMEND -> hazard.amend("改后的描述", null, OFFICER);
      case ASSIGN -> hazard.assign(Hazards.assignment());
      case RECEIVE -> hazard.receiveAssignment(Hazards.receipt());
      case GIVE_BACK -> hazard.giveBack("非本单位", RECTIFIER);
      case PLAN_SHORT -> hazard.plan(Hazards.shortPlan());
      case PLAN_FULL -> hazard.plan(Hazards.fullPlan());
      case PLAN_FOR_YESTERDAY ->
          hazard.plan(Hazards.shortPlanUntil(Hazards.TODAY.minusDays(1), RECTIFIER));
      case PROGRESS -> hazard.reportProgress(Hazards.progress());
      case CONTROL -> hazard.addInterimControl(Hazards.control());
      case STOP_PRODUCTION -> hazard.addInterimControl(new InterimControl("停产", true, null, by));
      case EXTEND -> hazard.extend(later(hazard), LIMITS);
      case COMPLETE ->
          hazard.complete(
              new Completion(TODAY, "完成", "李整改", null, null, null, List.of(), List.of(), RECTIFIER),
              LIMITS);
      case COMPLETE_SELF_ACCEPTED -> hazard.complete(Hazards.completion(), LIMITS);
      case ACCEPT -> hazard.accept(Hazards.acceptance());
      case ACCEPT_RESUMING -> hazard.accept(new DepartmentAcceptance(TODAY, "应急局", null, true, by));
      case ACCEPT_OWN_WORK ->
          hazard.accept(new DepartmentAcceptance(TODAY, "应急局", null, false, RECTIFIER));
      case APPROVE_CLOSING -> hazard.approveClosing(Hazards.closingApproval());
      case APPROVE_ACCEPTED ->
          hazard.approveClosing(new ClosingApproval(TODAY, null, OFFICER)); // who accepted
      case PASS -> hazard.recheck(Hazards.passed(), LIMITS);
      case PASS_OWN_WORK ->
          hazard.recheck(new Recheck(true, TODAY, "他人", null, null, RECTIFIER), LIMITS);
      case FAIL ->
          // the same day again, so that a plan made for the first round still ends in time
          hazard.recheck(
              new Recheck(false, TODAY, "王检查", null, TODAY.plusDays(60), OFFICER), LIMITS);
      case ON_SPOT -> hazard.rectifyOnSpot(TODAY, "当场", OFFICER);
      case ESCALATE -> hazard.escalate(Hazards.BASIS, null, OFFICER);
      case DISMISS -> hazard.dismiss("不成立", OFFICER);
      case MERGE -> hazard.mergeInto(Hazards.registered(), null, OFFICER);
      case MERGE_INTO_MAJOR ->
          hazard.mergeInto(Hazards.registered(HazardLevel.MAJOR), null, OFFICER);
      case REPORT_DEPARTMENT -> hazard.reportToDepartment(Hazards.dualReport());
      case REPORT_WORKERS -> hazard.reportToWorkers(Hazards.dualReport());
      case LIST ->
          hazard.listed(
              hazard.id(), ListingFacts.listed(ListingLevel.COUNTY_GOVERNMENT, TODAY), OFFICER);
      case DELIST -> hazard.delisted(hazard.id(), OFFICER);
      case KEEP_REGIME -> hazard.keepRegime(new RegimeRecord("通报制", TODAY, null, "逾期通报", OFFICER));
    }
  }

  private static Extension later(Hazard hazard) {
    return new Extension(null, hazard.finding().rectifyBy().plusDays(7), "设备未到", null, OFFICER);
  }

  /** One after the other: a stop counts again when it is later than the approval to resume. */
  private static Signature officerAt(int minute) {
    return new Signature(
        OFFICER.person(), OFFICER.name(), OFFICER.at().plusSeconds(60L * minute), OFFICER.on());
  }
}
