package org.anlan.servicekit.problem;

/** A rule of the domain says no. */
public final class RuleViolation extends Refusal {

  /** The code names the rule; the arguments complete its text. */
  public RuleViolation(String code, Object... arguments) {
    super(code, arguments);
  }
}
