package org.anlan.hazards.check.checklist;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** An edition in a list. */
public record ChecklistRow(
    UUID id,
    long version,
    String countyCode,
    String sectorCode,
    String grade,
    int edition,
    String title,
    ChecklistStatus status,
    int items,
    @Nullable LocalDate publishedOn) {

  static final String COLUMNS =
      """
      k.id, k.version, k.county_code, k.sector_code, k.grade, k.edition, k.title, k.status, k.published_on,
      jsonb_array_length(k.content -> 'items') as items""";

  static ChecklistRow of(Row row) {
    return new ChecklistRow(
        row.uuid("id"),
        row.number("version"),
        row.text("county_code"),
        row.text("sector_code"),
        row.text("grade"),
        row.integer("edition"),
        row.text("title"),
        row.value("status", ChecklistStatus.class),
        row.integer("items"),
        row.dayOrNull("published_on"));
  }
}
