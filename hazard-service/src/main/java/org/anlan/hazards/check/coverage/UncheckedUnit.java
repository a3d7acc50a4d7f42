package org.anlan.hazards.check.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.risk.unit.UnitGrade;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/**
 * A unit that nobody in sight of the caller has checked for a while.
 *
 * @param grade the worst of the latest year that it was graded for
 * @param checkedOn when an office checked, experts came, or a check found a hazard, the last time
 */
public record UncheckedUnit(
    UUID enterpriseId,
    String name,
    String townshipCode,
    String departmentCode,
    List<String> sectorCodes,
    @Nullable UnitGrade grade,
    @Nullable LocalDate checkedOn) {

  /**
   * What somebody told, a device saw or the unit, or whom it ordered, found is no check by others.
   * The unit itself reads of what the public told as of a check, so that it learns nothing by
   * comparing.
   */
  static final String FROM =
      """
      enterprise_card u
      left join lateral (
        select g.grade from unit_risk_grade g where g.enterprise_id = u.id
         order by g.year desc, g.grade desc limit 1) g on true
      left join lateral (
        select greatest(
          (select max(t.done_on) from check_task t where t.enterprise_id = u.id and t.status = 'DONE'
              and t.check_kind <> 'SELF'),
          (select max(e.held_on) from expert_review e where e.enterprise_id = u.id and not e.by_unit),
          (select max(h.found_on) from hazard h
            where h.enterprise_id = u.id and h.source not in ('PUBLIC_REPORT', 'MEDIA', 'MONITORING', 'SELF')
              and h.occasion_kind is distinct from 'EXPERT_REVIEW'),
          (select max(h.found_on) from hazard h
            where h.enterprise_id = u.id and h.source = 'PUBLIC_REPORT' and current_user = 'scope_enterprise')) as last) c on true""";

  static final String COLUMNS =
      "u.id, u.name, u.township_code, u.department_code, u.sector_codes, g.grade, c.last";

  static UncheckedUnit of(Row row) {
    return new UncheckedUnit(
        row.uuid("id"),
        row.text("name"),
        row.text("township_code"),
        row.text("department_code"),
        row.texts("sector_codes"),
        row.valueOrNull("grade", UnitGrade.class),
        row.dayOrNull("last"));
  }
}
