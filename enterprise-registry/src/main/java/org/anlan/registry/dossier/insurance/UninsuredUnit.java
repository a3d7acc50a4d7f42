package org.anlan.registry.dossier.insurance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit of a high-risk sector without a policy in force. */
@Schema(description = "应保未保单位 · A unit that has to be insured and is not")
public record UninsuredUnit(
    UUID id,
    String number,
    String name,
    String countyCode,
    String townshipCode,
    List<String> departmentCodes,
    List<String> sectorCodes,
    @Nullable Integer employees,
    @Schema(description = "最近一份保单的有效期止") @Nullable LocalDate insuredUntil) {

  static final String COLUMNS =
      "id, number, name, county_code, township_code, department_codes, sector_codes, employees, insured_until";

  static UninsuredUnit of(Row row) {
    return new UninsuredUnit(
        row.uuid("id"),
        row.text("number"),
        row.text("name"),
        row.text("county_code"),
        row.text("township_code"),
        row.texts("department_codes"),
        row.texts("sector_codes"),
        row.integerOrNull("employees"),
        row.dayOrNull("insured_until"));
  }
}
