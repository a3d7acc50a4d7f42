package org.anlan.registry.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A supervision link in a list, without the telephone number. */
@Schema(description = "监管联系列表项 · A supervision link in a list")
public record SupervisionRow(
    UUID id,
    long version,
    String number,
    SupervisionKind kind,
    String person,
    UUID personKey,
    @Nullable String post,
    @Nullable String organizationCode,
    UUID enterpriseId,
    String enterpriseNumber,
    String enterpriseName,
    String townshipCode,
    List<String> departmentCodes,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String endReason,
    @Nullable String batch) {

  static final String COLUMNS =
      """
      id, version, number, kind, person, person_key, post, organization_code, enterprise_id, enterprise_number,
      enterprise_name, township_code, department_codes, starts_on, ends_on, end_reason, batch
      """;

  static SupervisionRow of(Row row) {
    return new SupervisionRow(
        row.uuid("id"),
        row.number("version"),
        row.text("number"),
        row.value("kind", SupervisionKind.class),
        row.text("person"),
        row.uuid("person_key"),
        row.textOrNull("post"),
        row.textOrNull("organization_code"),
        row.uuid("enterprise_id"),
        row.text("enterprise_number"),
        row.text("enterprise_name"),
        row.text("township_code"),
        row.texts("department_codes"),
        row.day("starts_on"),
        row.dayOrNull("ends_on"),
        row.textOrNull("end_reason"),
        row.textOrNull("batch"));
  }
}
