package org.anlan.registry.dossier.part;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.place.Location;
import org.anlan.registry.enterprise.place.Position;
import org.anlan.servicekit.paging.Row;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a dossier as the API shows it, in a list and alone: what all parts have, and the
 * details of its kind.
 */
public record PartView<D>(
    UUID id,
    String number,
    long version,
    PartKind kind,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    String countyCode,
    @Nullable String townshipCode,
    List<String> departmentCodes,
    @Nullable String gridCode,
    String title,
    @JsonSerialize(using = AsItIs.class) D details,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    PartState validity,
    @Schema(
            description =
                "待办日期；有 dueFor 而无 dueOn 时尚不能确定：途中年份的放假安排尚未载入 · Not there though dueFor is: not yet known, the"
                    + " holidays of a year on the way are not loaded")
        @Nullable LocalDate dueOn,
    @Nullable DueFor dueFor,
    @Nullable Location location,
    @Nullable LocalDate withdrawnOn,
    @Nullable String withdrawalReason,
    boolean imported,
    Instant createdAt,
    String createdBy)
    implements Versioned {

  static final String COLUMNS =
      """
      id, number, version, kind, enterprise_id, enterprise_name, county_code, township_code, department_codes,
      grid_code, title, details::text as details, from_on, until_on, due_on, due_for, longitude, latitude, ended_on,
      end_reason, superseded, imported, created_at, coalesce(created_by_name, created_by) as created_by
      """;

  static <D> PartView<D> of(PartSpec<D> spec, Row row) {
    var state = PartState.of(row);
    boolean settled = state == PartState.WITHDRAWN || row.flag("superseded");
    return new PartView<>(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.value("kind", PartKind.class),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.text("county_code"),
        row.textOrNull("township_code"),
        row.texts("department_codes"),
        row.textOrNull("grid_code"),
        row.text("title"),
        spec.details(row.text("details")),
        row.dayOrNull("from_on"),
        row.dayOrNull("until_on"),
        state,
        settled ? null : row.dayOrNull("due_on"),
        settled ? null : row.valueOrNull("due_for", DueFor.class),
        location(row),
        row.dayOrNull("ended_on"),
        row.textOrNull("end_reason"),
        row.flag("imported"),
        row.instant("created_at"),
        row.text("created_by"));
  }

  private static @Nullable Location location(Row row) {
    var lon = row.doubleOrNull("longitude");
    return lon == null ? null : new Position(lon, row.doubleOrNull("latitude")).location();
  }
}
