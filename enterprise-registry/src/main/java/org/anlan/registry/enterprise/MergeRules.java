package org.anlan.registry.enterprise;

import org.anlan.servicekit.problem.RuleViolation;

/** Which record may be found to be a second one of which other. */
final class MergeRules {

  private MergeRules() {}

  /**
   * What is at work does not end in what has ended. Different credit codes are no bar: a household
   * business that becomes a company 个转企 gets a code of its own and is the same unit.
   */
  static void check(Enterprise record, Enterprise other) {
    if (other.id().equals(record.id())) {
      throw new RuleViolation("merge-into-itself");
    }
    if (other.status().isOver() && !record.status().isOver()) {
      throw new RuleViolation("merge-into-closed", other.number());
    }
  }
}
