package org.anlan.hazards.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.hazard.ClosedHow;
import org.anlan.hazards.hazard.Discretion;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A hazard in a list: what one line of a ledger shows. */
public record HazardItem(
    UUID id,
    String number,
    long version,
    HazardLevel level,
    HazardStatus status,
    boolean overdue,
    HazardSource source,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    String townshipCode,
    @Nullable String townshipName,
    String departmentCode,
    @Nullable String departmentName,
    @Nullable String gridCode,
    List<String> sectorCodes,
    String description,
    @Nullable String category,
    LocalDate foundOn,
    @Nullable LocalDate rectifyBy,
    @Nullable LocalDate closedOn,
    @Nullable ClosedHow closedHow,
    @Nullable LocalDate listedOn,
    List<String> campaigns,
    boolean imported) {

  /** What {@link #of} reads. Names are looked up for the rows of the page only. */
  static final String COLUMNS =
      Discretion.SOURCE
          + """
       as source, h.id, h.number, h.version, h.level, h.status, h.enterprise_id, h.enterprise_name, h.place,
      h.township_code, h.department_code, h.grid_code, h.sector_codes, h.description, h.category, h.found_on,
      h.rectify_by, h.closed_on, h.closed_how, h.listed_on, h.campaigns, h.imported,
      (select d.name from directory_entry d where d.kind = 'DIVISION' and d.code = h.township_code) as township_name,
      (select d.name from directory_entry d where d.kind = 'ORGANIZATION' and d.code = h.department_code)
        as department_name""";

  static HazardItem of(Row row) {
    var status = row.value("status", HazardStatus.class);
    var rectifyBy = row.dayOrNull("rectify_by");
    return new HazardItem(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.value("level", HazardLevel.class),
        status,
        status.isOverdueOn(row.today(), rectifyBy),
        row.value("source", HazardSource.class),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.text("township_code"),
        row.textOrNull("township_name"),
        row.text("department_code"),
        row.textOrNull("department_name"),
        row.textOrNull("grid_code"),
        row.texts("sector_codes"),
        row.text("description"),
        row.textOrNull("category"),
        row.day("found_on"),
        row.dayOrNull("rectify_by"),
        row.dayOrNull("closed_on"),
        row.valueOrNull("closed_how", ClosedHow.class),
        row.dayOrNull("listed_on"),
        row.texts("campaigns"),
        row.flag("imported"));
  }
}
