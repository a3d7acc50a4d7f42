package org.anlan.hazards.risk.register;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.point.RiskStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A line of 风险管控责任清单: who answers for a risk on each of the four rungs. */
public record RiskResponsibility(
    UUID id,
    String number,
    String name,
    @Nullable RiskColour colour,
    @Nullable String colourLevel,
    @Nullable RiskColour formerColour,
    RiskStatus status,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    String townshipCode,
    @Nullable String townshipName,
    String departmentCode,
    @Nullable String departmentName,
    @Nullable InspectionLevel controlLevel,
    @Nullable String enterpriseOwner,
    @Nullable String workshopOwner,
    @Nullable String teamOwner,
    @Nullable String postOwner,
    LocalDate lookedOn) {

  private static final String COLUMNS =
      """
      r.id, r.number, r.name, %s, r.status, r.enterprise_id, r.enterprise_name, r.place, r.township_code,
      r.department_code, r.looked_on,
      (select d.name from directory_entry d where d.kind = 'DIVISION' and d.code = r.township_code) as township_name,
      (select d.name from directory_entry d where d.kind = 'ORGANIZATION' and d.code = r.department_code)
        as department_name,
      r.file #>> '{owners,level}' as control_level, r.file #>> '{owners,enterprise}' as enterprise_owner,
      r.file #>> '{owners,workshop}' as workshop_owner, r.file #>> '{owners,team}' as team_owner,
      r.file #>> '{owners,post}' as post_owner\
      """;

  /** By the given condition a risk was graded by what holds. */
  static String columns(String current) {
    return COLUMNS.formatted(RiskFilters.colour(current));
  }

  static RiskResponsibility of(Row row) {
    var graded = ColourToday.of(row);
    return new RiskResponsibility(
        row.uuid("id"),
        row.text("number"),
        row.text("name"),
        graded.colour(),
        graded.level(),
        graded.formerColour(),
        row.value("status", RiskStatus.class),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.text("township_code"),
        row.textOrNull("township_name"),
        row.text("department_code"),
        row.textOrNull("department_name"),
        row.valueOrNull("control_level", InspectionLevel.class),
        row.textOrNull("enterprise_owner"),
        row.textOrNull("workshop_owner"),
        row.textOrNull("team_owner"),
        row.textOrNull("post_owner"),
        row.day("looked_on"));
  }
}
