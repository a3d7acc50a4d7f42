package org.anlan.hazards.risk.point;

import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.grading.RiskColour;
import org.jspecify.annotations.Nullable;

/**
 * A colour set by hand.
 *
 * @param approved whether a lowering was approved; null where it is still to be decided, and of a
 *     raising, which nobody has to approve
 */
public record Adjustment(
    RiskColour from,
    RiskColour to,
    String reason,
    Signature signed,
    @Nullable Boolean approved,
    @Nullable String opinion,
    @Nullable Signature decided) {

  /** As it is asked for or done. */
  public static Adjustment of(RiskColour from, RiskColour to, String reason, Signature by) {
    return new Adjustment(from, to, reason, by, null, null, null);
  }

  Adjustment decided(boolean approved, @Nullable String opinion, Signature by) {
    return new Adjustment(from, to, reason, signed, approved, opinion, by);
  }
}
