package org.anlan.registry.organization;

import java.time.LocalDate;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation in a list; its duties are read one by one. */
@Schema(description = "机构列表项 · An organisation in a list")
public record OrganizationRow(
    String code,
    long version,
    OrganizationKind kind,
    String name,
    String countyCode,
    @Nullable String parentCode,
    @Nullable String divisionCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  static OrganizationRow of(Row row) {
    return new OrganizationRow(
        row.text("code"),
        row.number("version"),
        row.value("kind", OrganizationKind.class),
        row.text("name"),
        row.text("owner_county"),
        row.textOrNull("parent_code"),
        row.textOrNull("division_code"),
        row.dayOrNull("valid_from"),
        row.dayOrNull("valid_to"));
  }
}
