package org.anlan.registry.dossier.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.PartKind;
import org.anlan.registry.dossier.part.PartState;
import org.anlan.servicekit.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of any kind in a list, without the details of its kind. */
@Schema(description = "档案条目 · A part of a dossier, whatever its kind")
public record PartSummary(
    UUID id,
    String number,
    long version,
    PartKind kind,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    String countyCode,
    @Nullable String townshipCode,
    List<String> departmentCodes,
    String title,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    PartState validity,
    @Nullable LocalDate dueOn,
    @Nullable DueFor dueFor) {

  static final String COLUMNS =
      """
      id, number, version, kind, enterprise_id, enterprise_name, county_code, township_code, department_codes, title,
      from_on, until_on, due_on, due_for, ended_on, superseded
      """;

  static PartSummary of(Row row) {
    var state = PartState.of(row);
    boolean settled = state == PartState.WITHDRAWN || row.flag("superseded");
    return new PartSummary(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.value("kind", PartKind.class),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.text("county_code"),
        row.textOrNull("township_code"),
        row.texts("department_codes"),
        row.text("title"),
        row.dayOrNull("from_on"),
        row.dayOrNull("until_on"),
        state,
        settled ? null : row.dayOrNull("due_on"),
        settled ? null : row.valueOrNull("due_for", DueFor.class));
  }
}
