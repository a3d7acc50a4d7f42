package org.anlan.registry.division;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.area.Point;
import org.anlan.registry.directory.DirectoryKind;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A division as the API shows it. */
@Schema(description = "行政区划 · A division")
public record DivisionView(
    UUID id,
    long version,
    String code,
    DivisionKind kind,
    String name,
    String countyCode,
    @Nullable String parentCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String predecessorCode,
    @Schema(description = "边界，列表中不显示 · Its corners; lists leave them out")
        @Nullable List<Point> polygon)
    implements Versioned {

  static DivisionView of(Division division) {
    var details = division.details();
    return new DivisionView(
        DirectoryKind.DIVISION.idOf(division.code()),
        division.version(),
        division.code(),
        details.kind(),
        details.name(),
        division.countyCode(),
        details.parentCode(),
        details.validFrom(),
        details.validTo(),
        details.predecessorCode(),
        details.polygon());
  }

  static DivisionView of(Row row) {
    return new DivisionView(
        DirectoryKind.DIVISION.idOf(row.text("code")),
        row.number("version"),
        row.text("code"),
        row.value("kind", DivisionKind.class),
        row.text("name"),
        row.text("owner_county"),
        row.textOrNull("parent_code"),
        row.dayOrNull("valid_from"),
        row.dayOrNull("valid_to"),
        row.textOrNull("predecessor_code"),
        null);
  }
}
