package org.anlan.registry.grid;

import java.time.LocalDate;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grid in a list; its corners and members are read one by one. */
@Schema(description = "网格列表项 · A grid in a list")
public record GridRow(
    String code,
    long version,
    String name,
    String countyCode,
    String townshipCode,
    @Nullable String parentCode,
    int memberCount,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  static GridRow of(Row row) {
    return new GridRow(
        row.text("code"),
        row.number("version"),
        row.text("name"),
        row.text("owner_county"),
        row.text("township_code"),
        row.textOrNull("parent_code"),
        row.integer("member_count"),
        row.dayOrNull("valid_from"),
        row.dayOrNull("valid_to"));
  }
}
