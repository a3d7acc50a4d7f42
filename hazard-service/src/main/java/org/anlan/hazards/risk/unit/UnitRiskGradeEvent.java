package org.anlan.hazards.risk.unit;

import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.finding.Belonging;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that is told about grades of units, on the topic {@code anlan.unit-risk-grade}. */
public sealed interface UnitRiskGradeEvent extends DomainEvent {

  /** How the grade stands after the fact. */
  UnitRiskGradeState grade();

  @Override
  default UUID subject() {
    return grade().gradeId();
  }

  /** A unit has its grade for the year. */
  @FactType("org.anlan.unit-risk-grade.graded.v1")
  record UnitRiskGraded(UnitRiskGradeState grade, String basis, Instant occurredAt)
      implements UnitRiskGradeEvent {}

  /** It has another one. */
  @FactType("org.anlan.unit-risk-grade.regraded.v1")
  record UnitRiskRegraded(
      UnitRiskGradeState grade, UnitGrade previous, String reason, Instant occurredAt)
      implements UnitRiskGradeEvent {}

  /** Its enterprise changed township, departments, grid or sectors, and so did the grade. */
  @FactType("org.anlan.unit-risk-grade.rescoped.v1")
  record UnitRiskGradeRescoped(UnitRiskGradeState grade, Belonging previous, Instant occurredAt)
      implements UnitRiskGradeEvent {}
}
