package org.anlan.hazards.clue;

import java.util.UUID;
import org.anlan.hazards.finding.Misdeed;
import org.jspecify.annotations.Nullable;

/**
 * What a clue turned out to speak of: a hazard, or a misdeed.
 *
 * @param fact the first clue of that misdeed; of a hazard none, for the hazard itself is the fact
 */
public record Verdict(@Nullable UUID hazard, @Nullable Misdeed misdeed, @Nullable UUID fact) {

  public static Verdict hazard(UUID hazard) {
    return new Verdict(hazard, null, null);
  }

  public static Verdict misdeed(Misdeed misdeed, UUID fact) {
    return new Verdict(null, misdeed, fact);
  }
}
