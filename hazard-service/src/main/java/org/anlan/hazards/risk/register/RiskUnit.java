package org.anlan.hazards.risk.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise with the colour of the worst of its risks in the caller's sight, by the thresholds
 * that hold today. One without risks is not listed.
 *
 * @param colour null where all its risks were graded by older thresholds
 * @param formerColour the worst that those older ones gave, where it has no colour of today
 * @param outdated how many more were graded by older thresholds and have to be graded anew
 */
public record RiskUnit(
    UUID enterpriseId,
    String name,
    @Nullable RiskColour colour,
    @Nullable String colourLevel,
    @Nullable RiskColour formerColour,
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
    long outdated,
    LocalDate lookedOn) {

  private static final String FROM =
      """
      enterprise_card u join (
        select enterprise_id, coalesce(min(rank), 4 + min(colour_rank)) as rank,
               (array['RED', 'ORANGE', 'YELLOW', 'BLUE'])[min(rank)] as colour,
               case when min(rank) is null
                 then (array['RED', 'ORANGE', 'YELLOW', 'BLUE'])[min(colour_rank)] end as former_colour,
               count(rank) as risks,
               count(*) filter (where rank = 1) as red, count(*) filter (where rank = 2) as orange,
               count(*) filter (where rank = 3) as yellow, count(*) filter (where rank = 4) as blue,
               count(rank) filter (where status = 'OUT_OF_CONTROL') as out_of_control,
               count(*) - count(rank) as outdated, min(looked_on) as looked_on
          from (select r.enterprise_id, r.status, r.looked_on, r.colour_rank, case when %s then r.colour_rank end as rank
                  from risk_point r
                 where r.enterprise_id is not null and r.status <> 'ELIMINATED') graded
         group by enterprise_id) p on p.enterprise_id = u.id\
      """;

  /** By the given condition a risk was graded by what holds. */
  static String from(String current) {
    return FROM.formatted(current);
  }

  static final String COLUMNS =
      """
      u.id, u.name, p.colour, p.former_colour, u.county_code, u.township_code, u.department_code, u.sector_codes, p.risks, p.red,
      p.orange, p.yellow, p.blue, p.out_of_control, p.outdated, p.looked_on\
      """;

  static RiskUnit of(Row row) {
    var colour = row.valueOrNull("colour", RiskColour.class);
    return new RiskUnit(
        row.uuid("id"),
        row.text("name"),
        colour,
        colour == null ? null : colour.level(),
        row.valueOrNull("former_colour", RiskColour.class),
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
        row.number("outdated"),
        row.day("looked_on"));
  }
}
