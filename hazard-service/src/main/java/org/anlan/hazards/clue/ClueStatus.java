package org.anlan.hazards.clue;

import java.util.EnumSet;
import java.util.Set;
import org.anlan.hazards.finding.InWords;
import org.anlan.servicekit.problem.RuleViolation;

/** Where a clue stands on its way from being told to being settled. */
public enum ClueStatus {
  /** Told; nobody is looking into it yet. */
  SUBMITTED("待分派"),
  /** Somebody is to look into it, and has not said yes. */
  DISPATCHED("待受理"),
  /** It was the wrong one; waits to be dispatched again. */
  RETURNED("已退回"),
  ACCEPTED("核查中"),
  /** There is a hazard, and it is on record. */
  CONFIRMED("属实"),
  /** There is none. */
  DISMISSED("不属实");

  /** Looked into, whatever came of it. */
  static final Set<ClueStatus> DECIDED = EnumSet.of(CONFIRMED, DISMISSED);

  private final String word;

  ClueStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }

  /** Refuses a verb that begins elsewhere. */
  void mustBeOneOf(Set<ClueStatus> expected) {
    if (!expected.contains(this)) {
      throw new RuleViolation("clue-transition", InWords.english(this), word);
    }
  }
}
