package org.anlan.hazards.risk.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.servicekit.paging.Row;

/**
 * An enterprise with the colour of the worst of its risks in the caller's sight. One without risks
 * has no colour and is not listed.
 */
public record RiskUnit(
    UUID enterpriseId,
    String name,
    RiskColour colour,
    String colourLevel,
    String countyCode,
    String townshipCode,
    String departmentCode,
    List<String> sectorCodes,
    long risks,
    long red,
    long orange,
    long yellow,
    long blue,
    long outOfControl,
    LocalDate lookedOn) {

  static final String FROM =
      """
      enterprise_card u join (
        select enterprise_id, min(colour_rank) as rank,
               (array['RED', 'ORANGE', 'YELLOW', 'BLUE'])[min(colour_rank)] as colour, count(*) as risks,
               count(*) filter (where colour_rank = 1) as red, count(*) filter (where colour_rank = 2) as orange,
               count(*) filter (where colour_rank = 3) as yellow, count(*) filter (where colour_rank = 4) as blue,
               count(*) filter (where status = 'OUT_OF_CONTROL') as out_of_control, min(looked_on) as looked_on
          from risk_point
         where enterprise_id is not null and status <> 'ELIMINATED'
         group by enterprise_id) p on p.enterprise_id = u.id""";

  static final String COLUMNS =
      """
      u.id, u.name, p.colour, u.county_code, u.township_code, u.department_code, u.sector_codes, p.risks, p.red,
      p.orange, p.yellow, p.blue, p.out_of_control, p.looked_on""";

  static RiskUnit of(Row row) {
    var colour = row.value("colour", RiskColour.class);
    return new RiskUnit(
        row.uuid("id"),
        row.text("name"),
        colour,
        colour.level(),
        row.text("county_code"),
        row.text("township_code"),
        row.text("department_code"),
        row.texts("sector_codes"),
        row.number("risks"),
        row.number("red"),
        row.number("orange"),
        row.number("yellow"),
        row.number("blue"),
        row.number("out_of_control"),
        row.day("looked_on"));
  }
}
