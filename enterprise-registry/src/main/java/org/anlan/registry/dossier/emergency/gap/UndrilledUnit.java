package org.anlan.registry.dossier.emergency.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit that should have drilled by now. */
@Schema(description = "应练未练单位 · A unit that should have drilled by now and has not")
public record UndrilledUnit(
    UUID id,
    String number,
    String name,
    String countyCode,
    String townshipCode,
    List<String> departmentCodes,
    List<String> sectorCodes,
    List<String> premises,
    @Schema(description = "登记日期") LocalDate registeredOn,
    @Schema(description = "最近一次演练日期") @Nullable LocalDate drilledOn,
    @Schema(description = "据此应在哪天前再次演练") @Nullable LocalDate dueOn,
    @Schema(description = "有效的现场处置方案（份） · Plans of a single site, each drilled by itself")
        int onSitePlans) {

  static final String COLUMNS =
      """
      id, number, name, county_code, township_code, department_codes, sector_codes, premises, registered_on, drilled_on,
      drill_due_on, on_site_plans
      """;

  static UndrilledUnit of(Row row) {
    return new UndrilledUnit(
        row.uuid("id"),
        row.text("number"),
        row.text("name"),
        row.text("county_code"),
        row.text("township_code"),
        row.texts("department_codes"),
        row.texts("sector_codes"),
        row.texts("premises"),
        row.day("registered_on"),
        row.dayOrNull("drilled_on"),
        row.dayOrNull("drill_due_on"),
        row.integer("on_site_plans"));
  }
}
