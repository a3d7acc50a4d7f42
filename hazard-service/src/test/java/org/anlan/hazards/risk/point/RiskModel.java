package org.anlan.hazards.risk.point;

import static org.anlan.hazards.risk.grading.RiskColour.BLUE;
import static org.anlan.hazards.risk.grading.RiskColour.ORANGE;
import static org.anlan.hazards.risk.grading.RiskColour.RED;
import static org.anlan.hazards.risk.grading.RiskColour.YELLOW;

import org.anlan.hazards.risk.grading.RiskColour;
import org.jspecify.annotations.Nullable;

/**
 * What a risk should do, told a second time in another way. Knows nothing of the entity; where the
 * two differ, one of them is wrong.
 */
final class RiskModel {

  /** A verb as the model knows it. */
  enum Verb {
    AMEND,
    GRADE_RED,
    GRADE_YELLOW,
    GRADE_BLUE,
    GRADE_BLUE_LISTED_ORANGE,
    RAISE_TO_RED,
    RAISE_TO_YELLOW,
    PROPOSE_YELLOW,
    PROPOSE_BLUE,
    APPROVE,
    APPROVE_OWN,
    APPROVE_OWN_NAME,
    REFUSE,
    ADD_MEASURE,
    WITHDRAW_MEASURE,
    FAIL_MEASURE,
    RESTORE_MEASURE,
    FIND_IN_CONTROL,
    FIND_OUT_OF_CONTROL,
    FIND_ELIMINATED
  }

  /** The one measure of the model. */
  enum Measure {
    NONE,
    WORKS,
    FAILS,
    WITHDRAWN
  }

  RiskStatus status = RiskStatus.IN_CONTROL;
  Measure measure = Measure.NONE;
  int grades = 1;

  private RiskColour graded;
  private boolean listed;
  private @Nullable RiskColour byHand;
  private boolean isLowered;
  @Nullable RiskColour proposed;

  RiskModel(RiskColour graded) {
    this.graded = graded;
  }

  /** The colour that everybody sees. */
  RiskColour colour() {
    var own = listed && graded.rank() > ORANGE.rank() ? ORANGE : graded;
    if (byHand == null) {
      return own;
    }
    return isLowered || byHand.rank() < own.rank() ? byHand : own;
  }

  /** Does it, or says that it may not be done. */
  boolean tell(Verb verb) {
    if (status == RiskStatus.ELIMINATED) {
      return false;
    }
    return switch (verb) {
      case AMEND -> true;
      case GRADE_RED -> grade(RED, false);
      case GRADE_YELLOW -> grade(YELLOW, false);
      case GRADE_BLUE -> grade(BLUE, false);
      case GRADE_BLUE_LISTED_ORANGE -> grade(BLUE, true);
      case RAISE_TO_RED -> raise(RED);
      case RAISE_TO_YELLOW -> raise(YELLOW);
      case PROPOSE_YELLOW -> propose(YELLOW);
      case PROPOSE_BLUE -> propose(BLUE);
      case APPROVE -> approve();
      case APPROVE_OWN, APPROVE_OWN_NAME -> false;
      case REFUSE -> refuse();
      case ADD_MEASURE -> measure(measure == Measure.NONE, Measure.WORKS);
      case WITHDRAW_MEASURE ->
          measure(measure == Measure.WORKS || measure == Measure.FAILS, Measure.WITHDRAWN);
      case FAIL_MEASURE -> measure(measure == Measure.WORKS, Measure.FAILS);
      case RESTORE_MEASURE -> measure(measure == Measure.FAILS, Measure.WORKS);
      case FIND_IN_CONTROL -> find(RiskStatus.IN_CONTROL);
      case FIND_OUT_OF_CONTROL -> find(RiskStatus.OUT_OF_CONTROL);
      case FIND_ELIMINATED -> find(RiskStatus.ELIMINATED);
    };
  }

  private boolean grade(RiskColour to, boolean onList) {
    graded = to;
    listed = onList;
    grades++;
    proposed = null;
    if (isLowered) {
      byHand = null;
      isLowered = false;
    }
    return true;
  }

  private boolean raise(RiskColour to) {
    if (to.rank() >= colour().rank()) {
      return false;
    }
    byHand = to;
    isLowered = false;
    proposed = null;
    return true;
  }

  private boolean propose(RiskColour to) {
    if (proposed != null || to.rank() <= colour().rank() || listed && to.rank() > ORANGE.rank()) {
      return false;
    }
    proposed = to;
    return true;
  }

  private boolean approve() {
    if (proposed == null) {
      return false;
    }
    byHand = proposed;
    isLowered = true;
    proposed = null;
    return true;
  }

  private boolean refuse() {
    boolean there = proposed != null;
    proposed = null;
    return there;
  }

  private boolean measure(boolean may, Measure then) {
    if (may) {
      measure = then;
    }
    return may;
  }

  private boolean find(RiskStatus found) {
    if (found != RiskStatus.OUT_OF_CONTROL && measure == Measure.FAILS) {
      return false;
    }
    status = found;
    return true;
  }
}
