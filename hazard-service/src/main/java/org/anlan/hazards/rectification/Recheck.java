package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 复查: whether the hazard is really gone.
 *
 * @param rectifyBy the new deadline where it is not
 */
public record Recheck(
    boolean passed,
    LocalDate recheckedOn,
    String recheckedBy,
    @Nullable String opinion,
    @Nullable LocalDate rectifyBy,
    Signature signed) {

  /** Nobody vouches for their own work, neither under one account nor under one name. */
  public boolean vouchesForOwnWork(Completion completion) {
    return completion.isBy(signed) || PersonName.isSame(recheckedBy, completion.rectifiedBy());
  }
}
