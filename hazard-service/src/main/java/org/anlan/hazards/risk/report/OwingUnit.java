package org.anlan.hazards.risk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.reference.EnterpriseCard;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** An enterprise that owes a report and has not submitted it. */
public record OwingUnit(
    UUID enterpriseId,
    String name,
    String countyCode,
    String townshipCode,
    String departmentCode,
    List<String> sectorCodes,
    @Nullable LocalDate registeredOn,
    @Nullable LocalDate dueOn,
    boolean overdue) {

  static final String COLUMNS =
      "u.id, u.name, u.county_code, u.township_code, u.department_code, u.sector_codes, u.registered_on";

  static OwingUnit of(Row row) {
    return new OwingUnit(
        row.uuid("id"),
        row.text("name"),
        row.text("county_code"),
        row.text("township_code"),
        row.text("department_code"),
        row.texts("sector_codes"),
        row.dayOrNull("registered_on"),
        null,
        false);
  }

  static OwingUnit of(EnterpriseCard card, @Nullable LocalDate registeredOn) {
    return new OwingUnit(
        card.id(),
        card.name(),
        card.countyCode(),
        card.townshipCode(),
        card.departmentCode(),
        card.sectorCodes(),
        registeredOn,
        null,
        false);
  }

  /** With the day that it owes the report by. */
  OwingUnit by(@Nullable LocalDate due, LocalDate today) {
    return new OwingUnit(
        enterpriseId,
        name,
        countyCode,
        townshipCode,
        departmentCode,
        sectorCodes,
        registeredOn,
        due,
        due != null && due.isBefore(today));
  }
}
