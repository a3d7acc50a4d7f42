package org.anlan.hazards.risk.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.risk.grading.AccidentType;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.hazards.risk.point.ColourBasis;
import org.anlan.hazards.risk.point.ReviewRhythm;
import org.anlan.hazards.risk.point.RiskKind;
import org.anlan.hazards.risk.point.RiskStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/**
 * A risk in a list.
 *
 * @param colour null where it was graded by thresholds that no longer hold
 * @param formerColour the one that those gave it
 * @param outdated whether it has to be graded anew
 */
public record RiskItem(
    UUID id,
    String number,
    long version,
    String name,
    RiskKind kind,
    List<AccidentType> accidentTypes,
    RiskStatus status,
    RiskMethod method,
    BigDecimal score,
    String ruleVersion,
    @Nullable RiskColour colour,
    @Nullable String colourLevel,
    @Nullable RiskColour formerColour,
    boolean outdated,
    ColourBasis colourBasis,
    boolean loweringProposed,
    @Nullable UUID enterpriseId,
    @Nullable String enterpriseName,
    @Nullable String place,
    String countyCode,
    String townshipCode,
    @Nullable String townshipName,
    String departmentCode,
    @Nullable String departmentName,
    @Nullable String gridCode,
    List<String> sectorCodes,
    LocalDate gradedOn,
    LocalDate lookedOn,
    @Nullable LocalDate nextReviewBy,
    boolean imported) {

  /** What {@link #of} reads. Names are looked up for the rows of the page only. */
  private static final String COLUMNS =
      """
      r.id, r.number, r.version, r.name, r.kind, r.accident_types, r.status, r.method, r.score, r.rule_version,
      %s, r.colour_basis, r.lowering_proposed, r.enterprise_id, r.enterprise_name, r.place, r.county_code,
      r.township_code, r.department_code, r.grid_code, r.sector_codes, r.graded_on, r.looked_on, r.imported,
      (select d.name from directory_entry d where d.kind = 'DIVISION' and d.code = r.township_code) as township_name,
      (select d.name from directory_entry d where d.kind = 'ORGANIZATION' and d.code = r.department_code)
        as department_name\
      """;

  /** By the given condition a risk was graded by what holds. */
  static String columns(String current) {
    return COLUMNS.formatted(RiskFilters.colour(current));
  }

  static RiskItem of(Row row) {
    var graded = ColourToday.of(row);
    return new RiskItem(
        row.uuid("id"),
        row.text("number"),
        row.number("version"),
        row.text("name"),
        row.value("kind", RiskKind.class),
        row.texts("accident_types").stream().map(AccidentType::valueOf).toList(),
        row.value("status", RiskStatus.class),
        row.value("method", RiskMethod.class),
        row.decimal("score"),
        row.text("rule_version"),
        graded.colour(),
        graded.level(),
        graded.formerColour(),
        graded.outdated(),
        row.value("colour_basis", ColourBasis.class),
        row.flag("lowering_proposed"),
        row.uuidOrNull("enterprise_id"),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.text("county_code"),
        row.text("township_code"),
        row.textOrNull("township_name"),
        row.text("department_code"),
        row.textOrNull("department_name"),
        row.textOrNull("grid_code"),
        row.texts("sector_codes"),
        row.day("graded_on"),
        row.day("looked_on"),
        null,
        row.flag("imported"));
  }

  String accidents() {
    return accidentTypes.stream().map(AccidentType::word).collect(Collectors.joining(";"));
  }

  /**
   * With the day until which its next review is due, by its last grading and its county's rules.
   */
  RiskItem by(RiskRules rules) {
    return new RiskItem(
        id,
        number,
        version,
        name,
        kind,
        accidentTypes,
        status,
        method,
        score,
        ruleVersion,
        colour,
        colourLevel,
        formerColour,
        outdated,
        colourBasis,
        loweringProposed,
        enterpriseId,
        enterpriseName,
        place,
        countyCode,
        townshipCode,
        townshipName,
        departmentCode,
        departmentName,
        gridCode,
        sectorCodes,
        gradedOn,
        lookedOn,
        ReviewRhythm.next(status, colour == null ? formerColour : colour, lookedOn, rules),
        imported);
  }
}
