package org.anlan.registry.supervision.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.supervision.Correction;
import org.anlan.registry.supervision.Posting;
import org.anlan.registry.supervision.SupervisionKind;
import org.jspecify.annotations.Nullable;

/** What a row of the ledger says: the unit as it is named there, and who looks after it. */
record PostingRow(
    String unit,
    SupervisionKind kind,
    String person,
    @Nullable String post,
    @Nullable String organizationCode,
    @Nullable String phone,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String batch) {

  Posting posting(UUID enterpriseId) {
    return new Posting(
        enterpriseId, kind, person, null, post, organizationCode, phone, from, to, batch);
  }

  /** What the link becomes but for its last day; an empty cell takes nothing away. */
  Correction onto(Correction there) {
    return new Correction(
        there.person(),
        null,
        or(post, there.post()),
        or(organizationCode, there.organizationCode()),
        or(phone, there.phone()),
        there.from(),
        there.to(),
        or(batch, there.batch()));
  }

  private static @Nullable String or(@Nullable String said, @Nullable String there) {
    return said == null ? there : said;
  }
}
