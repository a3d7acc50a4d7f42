package org.anlan.hazards.risk.point;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.anlan.hazards.rectification.Signature;

/** When a record was made and by whom, and whether it was taken over from the books of before. */
@Embeddable
public record RiskEntry(
    Instant createdAt, String createdBy, String createdByName, boolean imported) {

  static RiskEntry of(Signature by, boolean imported) {
    return new RiskEntry(by.at(), by.person(), by.name(), imported);
  }
}
