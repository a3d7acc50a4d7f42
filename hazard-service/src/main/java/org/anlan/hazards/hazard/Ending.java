package org.anlan.hazards.hazard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a hazard came to its end: closed on a day, or kept under another number. */
@Embeddable
public record Ending(
    @Nullable LocalDate closedOn,
    @Enumerated(EnumType.STRING) @Nullable ClosedHow closedHow,
    @Nullable UUID mergedInto) {

  /** Of a hazard that has not, or that was none. */
  static final Ending NONE = new Ending(null, null, null);

  static Ending closed(LocalDate on, ClosedHow how) {
    return new Ending(on, how, null);
  }

  static Ending mergedInto(UUID other) {
    return new Ending(null, null, other);
  }
}
