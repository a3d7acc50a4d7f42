package org.anlan.hazards.circular;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A hazard in a circular, as the list of circulars shows it: a row for each that it names. */
public record CircularRow(
    UUID circularId,
    String number,
    @Nullable String documentNumber,
    LocalDate issuedOn,
    String issuer,
    String reason,
    UUID hazardId,
    String hazardNumber,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    String townshipCode,
    String departmentCode) {

  static final String COLUMNS =
      """
      c.id as circular_id, c.number, c.document_number, c.issued_on, c.issuer, c.reason, h.id as hazard_id,
      h.number as hazard_number, h.enterprise_id, h.enterprise_name, h.place, h.township_code, h.department_code""";

  static CircularRow of(Row row) {
    return new CircularRow(
        row.uuid("circular_id"),
        row.text("number"),
        row.textOrNull("document_number"),
        row.day("issued_on"),
        row.text("issuer"),
        row.text("reason"),
        row.uuid("hazard_id"),
        row.text("hazard_number"),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.text("township_code"),
        row.text("department_code"));
  }
}
