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
 * What is to be checked, on which rung, by which post, until when.
 *
 * @param everyDays after how many days it is due again; null for once
 */
@Embeddable
public record Order(
    String title,
    @Enumerated(EnumType.STRING) InspectionLevel level,
    @Column(name = "checklist_id") @Nullable UUID checklistId,
    @Nullable String assignee,
    @Column(name = "due_on") LocalDate dueOn,
    @Column(name = "every_days") @Nullable Integer everyDays) {

  Order due(LocalDate day) {
    return new Order(title, level, checklistId, assignee, day, everyDays);
  }
}
