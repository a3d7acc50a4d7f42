package org.anlan.hazards.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An item as the API shows it; without a county it is shipped and nobody's to change. One that is
 * not citable stands for a published text of which the county adds the items it uses.
 */
public record StandardView(
    UUID id,
    long version,
    @Nullable String countyCode,
    List<String> sectorCodes,
    String standard,
    String item,
    String text,
    String source,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean citable)
    implements Versioned {

  /** What {@link #of(Row)} reads. */
  static final String COLUMNS =
      "s.id, s.version, s.owner_county, s.sector_codes, s.standard, s.item, s.text, s.source, s.valid_from, s.valid_to, s.citable";

  static StandardView of(Row row) {
    return new StandardView(
        row.uuid("id"),
        row.number("version"),
        row.textOrNull("owner_county"),
        row.texts("sector_codes"),
        row.text("standard"),
        row.text("item"),
        row.text("text"),
        row.text("source"),
        row.dayOrNull("valid_from"),
        row.dayOrNull("valid_to"),
        row.flag("citable"));
  }

  static StandardView of(StandardItem item) {
    var details = item.details();
    return new StandardView(
        item.id(),
        item.version(),
        item.ownerCounty(),
        details.sectorCodes(),
        details.standard(),
        details.item(),
        details.text(),
        details.source(),
        details.validFrom(),
        details.validTo(),
        item.citable());
  }
}
