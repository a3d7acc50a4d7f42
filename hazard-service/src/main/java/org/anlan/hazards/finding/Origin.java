package org.anlan.hazards.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a hazard came on record: when and by whom, and whether it was taken over from the books of
 * before, or found on the occasion of another record.
 */
@Embeddable
public record Origin(
    Instant createdAt,
    String createdBy,
    String createdByName,
    boolean imported,
    @Embedded @Nullable Occasion occasion) {

  public boolean isBy(String person) {
    return createdBy.equals(person);
  }
}
