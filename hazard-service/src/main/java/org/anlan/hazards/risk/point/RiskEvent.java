package org.anlan.hazards.risk.point;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/** All that is told about risks, on the topic {@code anlan.risk-point}. */
public sealed interface RiskEvent extends DomainEvent {

  /** How the risk stands after the fact. */
  RiskState risk();

  @Override
  default UUID subject() {
    return risk().riskPointId();
  }

  /**
   * It was graded: for the first time when it was identified, and then there is no previous colour,
   * or anew.
   */
  @FactType("org.anlan.risk-point.graded.v1")
  record RiskGraded(
      RiskState risk,
      @Nullable RiskColour previousColour,
      @Nullable String directMajor,
      Instant occurredAt)
      implements RiskEvent {

    static RiskGraded first(RiskPoint risk) {
      return new RiskGraded(
          RiskState.after(risk),
          null,
          risk.file().grading().directMajor(),
          risk.entry().createdAt());
    }
  }

  /** What it is called, of what kind, who owns it or where it lies was put right. */
  @FactType("org.anlan.risk-point.amended.v1")
  record RiskAmended(RiskState risk, Instant occurredAt) implements RiskEvent {}

  /** Somebody thought it worse than computed. */
  @FactType("org.anlan.risk-point.raised.v1")
  record RiskRaised(RiskState risk, RiskColour previousColour, String reason, Instant occurredAt)
      implements RiskEvent {}

  /** Somebody thinks it less bad; a leader has to decide, the colour stays until then. */
  @FactType("org.anlan.risk-point.lowering-proposed.v1")
  record RiskLoweringProposed(
      RiskState risk, RiskColour proposedColour, String reason, Instant occurredAt)
      implements RiskEvent {}

  /** A leader agreed. */
  @FactType("org.anlan.risk-point.lowered.v1")
  record RiskLowered(RiskState risk, RiskColour previousColour, String reason, Instant occurredAt)
      implements RiskEvent {}

  /** A leader did not agree. */
  @FactType("org.anlan.risk-point.lowering-refused.v1")
  record RiskLoweringRefused(
      RiskState risk, RiskColour proposedColour, @Nullable String opinion, Instant occurredAt)
      implements RiskEvent {}

  /** A control measure was taken. */
  @FactType("org.anlan.risk-point.controlled.v1")
  record RiskControlled(RiskState risk, UUID measureId, String description, Instant occurredAt)
      implements RiskEvent {}

  /** A control measure no longer counts. */
  @FactType("org.anlan.risk-point.measure-withdrawn.v1")
  record RiskMeasureWithdrawn(RiskState risk, UUID measureId, String reason, Instant occurredAt)
      implements RiskEvent {}

  /** A control measure was found failing, and a hazard was opened. */
  @FactType("org.anlan.risk-point.measure-failed.v1")
  record RiskMeasureFailed(RiskState risk, UUID measureId, UUID hazardId, Instant occurredAt)
      implements RiskEvent {}

  /** A control measure works again. */
  @FactType("org.anlan.risk-point.measure-restored.v1")
  record RiskMeasureRestored(RiskState risk, UUID measureId, Instant occurredAt)
      implements RiskEvent {}

  /** Somebody looked; the outcome is the status of the state block. */
  @FactType("org.anlan.risk-point.reviewed.v1")
  record RiskReviewed(
      RiskState risk,
      LocalDate reviewedOn,
      @Nullable String opinion,
      @Nullable UUID hazardId,
      Instant occurredAt)
      implements RiskEvent {}

  /** Its enterprise changed township, department, grid or sectors, and so did the risk. */
  @FactType("org.anlan.risk-point.rescoped.v1")
  record RiskRescoped(RiskState risk, Jurisdiction previous, Instant occurredAt)
      implements RiskEvent {}

  /** A risk from before the platform. Nothing happened today. */
  @FactType("org.anlan.risk-point.imported.v1")
  record RiskImported(RiskState risk, Instant occurredAt) implements RiskEvent {}
}
