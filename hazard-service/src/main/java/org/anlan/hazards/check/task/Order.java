package org.anlan.hazards.check.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.InspectionLevel;
import org.jspecify.annotations.Nullable;

/**
 * What is to be checked, by whom, until when.
 *
 * @param announced 明查; an unannounced one (暗访) the enterprise sees when it has been made
 * @param level on which rung of the enterprise, where it checks itself
 * @param everyDays after how many days it is due again; null for once
 */
@Embeddable
public record Order(
    String title,
    @Column(name = "check_kind") @Enumerated(EnumType.STRING) CheckKind kind,
    boolean announced,
    @Enumerated(EnumType.STRING) @Nullable InspectionLevel level,
    @Column(name = "checklist_id") @Nullable UUID checklistId,
    @Nullable String assignee,
    @Column(name = "due_on") LocalDate dueOn,
    @Column(name = "every_days") @Nullable Integer everyDays) {

  Order due(LocalDate day) {
    return new Order(title, kind, announced, level, checklistId, assignee, day, everyDays);
  }
}
