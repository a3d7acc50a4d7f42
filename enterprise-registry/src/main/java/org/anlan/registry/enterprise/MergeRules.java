package org.anlan.registry.enterprise;

import org.anlan.servicekit.problem.RuleViolation;

/** Which record may be found to be a second one of which other. */
final class MergeRules {

  private MergeRules() {}

  /** Two legal persons are not one, and what is at work does not end in what has ended. */
  static void check(Enterprise record, Enterprise other) {
    if (other.id().equals(record.id())) {
      throw new RuleViolation("merge-into-itself");
    }
    if (other.status().isOver() && !record.status().isOver()) {
      throw new RuleViolation("merge-into-closed", other.number());
    }
    var code = record.details(0).creditCode();
    var otherCode = other.details(0).creditCode();
    if (code != null && otherCode != null && !code.equals(otherCode)) {
      throw new RuleViolation("merge-other-code", code, otherCode);
    }
  }
}
