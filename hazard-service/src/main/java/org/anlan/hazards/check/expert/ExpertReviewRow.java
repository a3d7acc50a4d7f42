package org.anlan.hazards.check.expert;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A review in a list. */
public record ExpertReviewRow(
    UUID id,
    String number,
    long version,
    ExpertReviewKind kind,
    String organisation,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    @Nullable String facility,
    String townshipCode,
    String departmentCode,
    LocalDate on,
    int findings) {

  static final String COLUMNS =
      """
      e.id, e.number, e.version, e.kind, e.organisation, e.enterprise_id, e.enterprise_name, e.place, e.facility,
      e.township_code, e.department_code, e.held_on, e.findings""";

  static ExpertReviewRow of(Row row) {
    return new ExpertReviewRow(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.value("kind", ExpertReviewKind.class),
        row.text("organisation"),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.textOrNull("facility"),
        row.text("township_code"),
        row.text("department_code"),
        row.day("held_on"),
        row.integer("findings"));
  }
}
