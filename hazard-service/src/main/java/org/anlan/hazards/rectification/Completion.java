package org.anlan.hazards.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rectifier's report that the work is done.
 *
 * @param before photographs of how it was, by the ids of the hazard's attachments
 * @param after photographs of how it is now
 */
public record Completion(
    LocalDate completedOn,
    String description,
    String rectifiedBy,
    @Nullable BigDecimal cost,
    @Nullable SelfAcceptance selfAcceptance,
    @Nullable RootCause rootCause,
    List<UUID> before,
    List<UUID> after,
    Signature signed) {

  /** What was written down before there were photographs has none. */
  public Completion {
    before = before == null ? List.of() : List.copyOf(before);
    after = after == null ? List.of() : List.copyOf(after);
  }

  /** Whether it is the work, or the word, of whoever signs as that. */
  public boolean isBy(Signature other) {
    return signed.isOfSamePersonAs(other) || other.isNamed(rectifiedBy);
  }
}
