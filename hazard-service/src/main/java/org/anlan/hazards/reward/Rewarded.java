package org.anlan.hazards.reward;

import java.util.UUID;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The report that a reward is for.
 *
 * @param hazardId the fact: the hazard, or the one it was merged into; null while nothing is found
 * @param reported whether anybody is to be rewarded at all
 * @param first whether nobody reported the same fact before
 */
record Rewarded(
    UUID clueId,
    String clueNumber,
    String countyCode,
    @Nullable UUID hazardId,
    boolean reported,
    boolean first) {

  /** One fact, one reward, to the first whose report was true. */
  void mustBeEffective() {
    if (!reported) {
      throw new RuleViolation("no-reporter");
    }
    if (hazardId == null) {
      throw new RuleViolation("clue-not-confirmed");
    }
    if (!first) {
      throw new RuleViolation("not-first-reporter");
    }
  }
}
