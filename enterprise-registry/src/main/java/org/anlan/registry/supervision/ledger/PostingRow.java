package org.anlan.registry.supervision.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.supervision.Posting;
import org.anlan.registry.supervision.SupervisionKind;
import org.jspecify.annotations.Nullable;

/** What a row of the ledger says: the unit as it is named there, and who looks after it. */
record PostingRow(
    String unit,
    SupervisionKind kind,
    String person,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String batch) {

  Posting posting(UUID enterpriseId) {
    return new Posting(enterpriseId, kind, person, null, null, null, null, from, to, batch);
  }
}
