package org.anlan.hazards.finding;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How a hazard came on record: when and by whom, and whether it was taken over from the books of
 * before.
 */
@Embeddable
public record Origin(Instant createdAt, String createdBy, String createdByName, boolean imported) {

  public boolean isBy(String person) {
    return createdBy.equals(person);
  }
}
