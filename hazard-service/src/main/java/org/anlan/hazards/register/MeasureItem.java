package org.anlan.hazards.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/** A line of 整改措施清单: what is done about a hazard, with what money, until when. */
public record MeasureItem(
    UUID id,
    String number,
    HazardLevel level,
    HazardStatus status,
    boolean overdue,
    @Nullable String enterpriseName,
    @Nullable String place,
    String description,
    @Nullable String measures,
    @Nullable BigDecimal funds,
    @Nullable LocalDate deadline,
    @Nullable String contingencyPlan,
    int interimControls,
    @Nullable Integer percent,
    @Nullable LocalDate rectifyBy) {

  static final String COLUMNS =
      """
      h.id, h.number, h.level, h.status, h.enterprise_name, h.place, h.description, h.rectify_by, h.found_on,
      h.rectification #>> '{plan,measures}' as measures,
      (h.rectification #>> '{plan,funds}')::numeric as funds,
      (h.rectification #>> '{plan,deadline}')::date as deadline,
      h.rectification #>> '{plan,contingencyPlan}' as contingency_plan,
      jsonb_array_length(h.rectification -> 'interimControls') as interim_controls,
      (h.rectification #>> '{progress,-1,percent}')::integer as percent""";

  static MeasureItem of(Row row) {
    var status = row.value("status", HazardStatus.class);
    var rectifyBy = row.dayOrNull("rectify_by");
    return new MeasureItem(
        row.uuid("id"),
        row.text("number"),
        row.value("level", HazardLevel.class),
        status,
        status.isOverdueOn(row.today(), rectifyBy),
        row.textOrNull("enterprise_name"),
        row.textOrNull("place"),
        row.text("description"),
        row.textOrNull("measures"),
        row.decimalOrNull("funds"),
        row.dayOrNull("deadline"),
        row.textOrNull("contingency_plan"),
        row.integer("interim_controls"),
        row.integerOrNull("percent"),
        rectifyBy);
  }
}
