package org.anlan.registry.supervision.gap;

import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.EnterpriseStatus;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise that nobody is posted to. */
@Schema(description = "应派驻未派驻的单位 · An enterprise without the resident supervisor it should have")
public record GapRow(
    UUID enterpriseId,
    String number,
    String name,
    EnterpriseStatus status,
    int employees,
    String townshipCode,
    List<String> departmentCodes,
    List<String> sectorCodes,
    @Nullable String gridCode) {

  static final String COLUMNS =
      "id, number, name, status, employees, township_code, department_codes, sector_codes, grid_code";

  static GapRow of(Row row) {
    return new GapRow(
        row.uuid("id"),
        row.text("number"),
        row.text("name"),
        row.value("status", EnterpriseStatus.class),
        row.integer("employees"),
        row.text("township_code"),
        row.texts("department_codes"),
        row.texts("sector_codes"),
        row.textOrNull("grid_code"));
  }
}
