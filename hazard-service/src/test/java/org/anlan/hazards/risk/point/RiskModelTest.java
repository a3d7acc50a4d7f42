package org.anlan.hazards.risk.point;

import static org.anlan.hazards.risk.grading.RiskColour.BLUE;
import static org.anlan.hazards.risk.grading.RiskColour.RED;
import static org.anlan.hazards.risk.grading.RiskColour.YELLOW;
import static org.anlan.hazards.risk.point.Risks.ASSESSOR;
import static org.anlan.hazards.risk.point.Risks.LEADER;
import static org.anlan.hazards.risk.point.Risks.MEASURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.point.RiskModel.Measure;
import org.anlan.hazards.risk.point.RiskModel.Verb;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;

/** Random lives of risks, lived once by the entity and once by the model. */
class RiskModelTest {

  @Property(tries = 20_000)
  void theRiskAndItsModelLiveTheSameLife(
      @ForAll RiskColour first, @ForAll @Size(max = 60) List<Verb> life) {
    var risk = Risks.identified(first);
    var model = new RiskModel(first);
    for (var verb : life) {
      if (verb == Verb.ADD_MEASURE && model.measure != Measure.NONE) {
        continue; // the model has but one
      }
      var before = List.of(RiskState.after(risk), risk.file(), risk.site());

      boolean legal = model.tell(verb);

      assertThat(tell(risk, verb)).as("%s of %s", verb, before).isEqualTo(legal);
      if (legal) {
        agree(risk, model);
      } else {
        assertThat(List.of(RiskState.after(risk), risk.file(), risk.site())).isEqualTo(before);
      }
    }
  }

  private static void agree(RiskPoint risk, RiskModel model) {
    assertThat(risk.status()).isEqualTo(model.status);
    assertThat(risk.colour()).isEqualTo(model.colour());
    assertThat(risk.standing().colour()).isEqualTo(model.colour());
    assertThat(risk.standing().colourRank()).isEqualTo(model.colour().rank());
    assertThat(risk.standing().loweringProposed()).isEqualTo(model.proposed != null);
    assertThat(risk.file().gradings()).hasSize(model.grades);
    assertThat(risk.file().measures().stream().anyMatch(ControlMeasure::failing))
        .isEqualTo(model.measure == Measure.FAILS);
  }

  private static boolean tell(RiskPoint risk, Verb verb) {
    try {
      perform(risk, verb);
      return true;
    } catch (RuleViolation | NotFound refused) {
      return false;
    }
  }

  private static void perform(RiskPoint risk, Verb verb) {
    switch (verb) {
      case AMEND -> risk.amend(risk.what(), Owners.NONE, risk.site(), ASSESSOR);
      case GRADE_RED -> risk.grade(Risks.grading(RED, null));
      case GRADE_YELLOW -> risk.grade(Risks.grading(YELLOW, null));
      case GRADE_BLUE -> risk.grade(Risks.grading(BLUE, null));
      case GRADE_BLUE_LISTED_ORANGE -> risk.grade(Risks.grading(BLUE, "TANKS"));
      case RAISE_TO_RED -> risk.raise(RED, "临近学校", ASSESSOR);
      case RAISE_TO_YELLOW -> risk.raise(YELLOW, "临近学校", ASSESSOR);
      case PROPOSE_YELLOW -> risk.proposeLowering(YELLOW, "已改造", ASSESSOR);
      case PROPOSE_BLUE -> risk.proposeLowering(BLUE, "已改造", ASSESSOR);
      case APPROVE -> risk.decideLowering(true, null, LEADER);
      case APPROVE_OWN -> risk.decideLowering(true, null, ASSESSOR);
      case APPROVE_OWN_NAME ->
          risk.decideLowering(true, null, Hazards.signed("second-account", ASSESSOR.name()));
      case REFUSE -> risk.decideLowering(false, "尚需观察", LEADER);
      case ADD_MEASURE -> risk.control(Risks.measure(), ASSESSOR);
      case WITHDRAW_MEASURE -> risk.withdrawMeasure(MEASURE, "设备拆除", ASSESSOR);
      case FAIL_MEASURE -> risk.measureFailed(MEASURE, Risks.hazard(), ASSESSOR);
      case RESTORE_MEASURE -> risk.restoreMeasure(MEASURE, ASSESSOR);
      case FIND_IN_CONTROL -> risk.review(Risks.review(RiskStatus.IN_CONTROL));
      case FIND_OUT_OF_CONTROL -> risk.review(Risks.review(RiskStatus.OUT_OF_CONTROL));
      case FIND_ELIMINATED -> risk.review(Risks.review(RiskStatus.ELIMINATED));
    }
  }
}
