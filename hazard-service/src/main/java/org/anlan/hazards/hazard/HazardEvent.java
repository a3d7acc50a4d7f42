package org.anlan.hazards.hazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.rectification.AssignMode;
import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.ClosingApproval;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.DualReport;
import org.anlan.hazards.rectification.Extension;
import org.anlan.hazards.rectification.InterimControl;
import org.anlan.hazards.rectification.Plan;
import org.anlan.hazards.rectification.Progress;
import org.anlan.hazards.rectification.Recheck;
import org.anlan.hazards.rectification.RegimeRecord;
import org.anlan.hazards.rectification.RootCause;
import org.anlan.hazards.rectification.SlipReceipt;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/**
 * All that this service tells the world about hazards, on the topic {@code anlan.hazard}. Facts of
 * one hazard arrive in their order; each may arrive twice. A new fact is a new record here.
 */
public sealed interface HazardEvent extends DomainEvent {

  /** How the hazard stands after the fact. */
  HazardState hazard();

  @Override
  default UUID subject() {
    return hazard().hazardId();
  }

  /** Somebody found a hazard and put it on record. */
  @FactType("org.anlan.hazard.registered.v1")
  record HazardRegistered(
      HazardState hazard,
      String description,
      @Nullable String category,
      @Nullable String place,
      @Nullable JudgementBasis judgementBasis,
      Instant occurredAt)
      implements HazardEvent {

    HazardRegistered(Hazard hazard) {
      this(
          HazardState.after(hazard),
          hazard.finding().description(),
          hazard.finding().category(),
          hazard.site().place(),
          hazard.finding().basis(),
          hazard.origin().createdAt());
    }
  }

  /** The description was put right before anybody was assigned. */
  @FactType("org.anlan.hazard.amended.v1")
  record HazardAmended(
      HazardState hazard, String description, @Nullable String category, Instant occurredAt)
      implements HazardEvent {}

  /** Somebody has to rectify it by the deadline of the state block. */
  @FactType("org.anlan.hazard.assigned.v1")
  record HazardAssigned(
      HazardState hazard,
      @Nullable String slip,
      @Nullable AssignMode mode,
      @Nullable String assignee,
      @Nullable String instructions,
      Instant occurredAt)
      implements HazardEvent {

    HazardAssigned(HazardState hazard, Assignment entry) {
      this(
          hazard,
          entry.number(),
          entry.mode(),
          entry.assignee(),
          entry.instructions(),
          entry.signed().at());
    }
  }

  /** Whoever has to rectify it has the slip in hand. */
  @FactType("org.anlan.hazard.assignment-received.v1")
  record HazardAssignmentReceived(
      HazardState hazard, LocalDate receivedOn, String receivedBy, Instant occurredAt)
      implements HazardEvent {

    HazardAssignmentReceived(HazardState hazard, SlipReceipt entry) {
      this(hazard, entry.receivedOn(), entry.receivedBy(), entry.signed().at());
    }
  }

  /** The assignee was the wrong one; it waits to be assigned again. */
  @FactType("org.anlan.hazard.returned.v1")
  record HazardReturned(HazardState hazard, String reason, Instant occurredAt)
      implements HazardEvent {}

  /** The five elements (for a general hazard: three of them) stand; work begins. */
  @FactType("org.anlan.hazard.planned.v1")
  record HazardPlanned(
      HazardState hazard,
      String measures,
      String responsiblePerson,
      @Nullable BigDecimal funds,
      LocalDate deadline,
      @Nullable String contingencyPlan,
      Instant occurredAt)
      implements HazardEvent {

    HazardPlanned(HazardState hazard, Plan entry) {
      this(
          hazard,
          entry.measures(),
          entry.responsiblePerson(),
          entry.funds(),
          entry.deadline(),
          entry.contingencyPlan(),
          entry.signed().at());
    }
  }

  /** The rectifier told how far the work has come. */
  @FactType("org.anlan.hazard.progressed.v1")
  record HazardProgressed(
      HazardState hazard, String description, @Nullable Integer percent, Instant occurredAt)
      implements HazardEvent {

    HazardProgressed(HazardState hazard, Progress entry) {
      this(hazard, entry.description(), entry.percent(), entry.signed().at());
    }
  }

  /** Something keeps people safe until the hazard is gone. */
  @FactType("org.anlan.hazard.interim-controlled.v1")
  record HazardInterimControlled(
      HazardState hazard,
      String measures,
      boolean productionStopped,
      @Nullable LocalDate reviewOn,
      Instant occurredAt)
      implements HazardEvent {

    HazardInterimControlled(HazardState hazard, InterimControl entry) {
      this(
          hazard,
          entry.measures(),
          entry.productionStopped(),
          entry.reviewOn(),
          entry.signed().at());
    }
  }

  /** The deadline was moved; the new one stands in the state block. */
  @FactType("org.anlan.hazard.extended.v1")
  record HazardExtended(
      HazardState hazard, LocalDate previousRectifyBy, String reason, Instant occurredAt)
      implements HazardEvent {

    HazardExtended(HazardState hazard, LocalDate previous, Extension entry) {
      this(hazard, previous, entry.reason(), entry.signed().at());
    }
  }

  /** The rectifier says it is gone; it waits for somebody else to look. */
  @FactType("org.anlan.hazard.completed.v1")
  record HazardCompleted(
      HazardState hazard,
      LocalDate completedOn,
      String description,
      @Nullable RootCause rootCause,
      Instant occurredAt)
      implements HazardEvent {

    HazardCompleted(HazardState hazard, Completion entry) {
      this(
          hazard, entry.completedOn(), entry.description(), entry.rootCause(), entry.signed().at());
    }
  }

  /** The department in charge found a major hazard gone. */
  @FactType("org.anlan.hazard.accepted.v1")
  record HazardAccepted(
      HazardState hazard,
      LocalDate acceptedOn,
      String organ,
      boolean resumptionApproved,
      Instant occurredAt)
      implements HazardEvent {

    HazardAccepted(HazardState hazard, DepartmentAcceptance entry) {
      this(
          hazard,
          entry.acceptedOn(),
          entry.organ(),
          entry.resumptionApproved(),
          entry.signed().at());
    }
  }

  /** Somebody else agrees that it may be closed. */
  @FactType("org.anlan.hazard.closing-approved.v1")
  record HazardClosingApproved(
      HazardState hazard, LocalDate approvedOn, @Nullable String opinion, Instant occurredAt)
      implements HazardEvent {

    HazardClosingApproved(HazardState hazard, ClosingApproval entry) {
      this(hazard, entry.approvedOn(), entry.opinion(), entry.signed().at());
    }
  }

  /** It is gone; {@code closedHow} says who vouches for that. The last fact of most hazards. */
  @FactType("org.anlan.hazard.closed.v1")
  record HazardClosed(HazardState hazard, @Nullable String opinion, Instant occurredAt)
      implements HazardEvent {}

  /** The recheck failed: a new round with a new deadline. */
  @FactType("org.anlan.hazard.sent-back.v1")
  record HazardSentBack(
      HazardState hazard, LocalDate previousRectifyBy, @Nullable String opinion, Instant occurredAt)
      implements HazardEvent {

    HazardSentBack(HazardState hazard, LocalDate previous, Recheck entry) {
      this(hazard, previous, entry.opinion(), entry.signed().at());
    }
  }

  /** A general hazard turned out to be a major one. */
  @FactType("org.anlan.hazard.escalated.v1")
  record HazardEscalated(
      HazardState hazard,
      JudgementBasis judgementBasis,
      @Nullable String reason,
      Instant occurredAt)
      implements HazardEvent {}

  /** There was no hazard; the reason is owed to whoever reported it. */
  @FactType("org.anlan.hazard.dismissed.v1")
  record HazardDismissed(HazardState hazard, String reason, Instant occurredAt)
      implements HazardEvent {}

  /** The same hazard is kept under another number. */
  @FactType("org.anlan.hazard.merged.v1")
  record HazardMerged(HazardState hazard, UUID into, @Nullable String reason, Instant occurredAt)
      implements HazardEvent {}

  /** One half of the dual report of a major hazard (安全生产法 41). */
  @FactType("org.anlan.hazard.reported-to-department.v1")
  record HazardReportedToDepartment(
      HazardState hazard, LocalDate reportedOn, String department, Instant occurredAt)
      implements HazardEvent {

    HazardReportedToDepartment(HazardState hazard, DualReport entry) {
      this(hazard, entry.reportedOn(), entry.recipient(), entry.signed().at());
    }
  }

  /** The other half of the dual report: the workers know. */
  @FactType("org.anlan.hazard.reported-to-workers.v1")
  record HazardReportedToWorkers(
      HazardState hazard, LocalDate reportedOn, String audience, Instant occurredAt)
      implements HazardEvent {

    HazardReportedToWorkers(HazardState hazard, DualReport entry) {
      this(hazard, entry.reportedOn(), entry.recipient(), entry.signed().at());
    }
  }

  /** A deadline passed without rectification. Once for each hazard and deadline. */
  @FactType("org.anlan.hazard.overdue.v1")
  record HazardOverdue(HazardState hazard, LocalDate rectifyBy, Instant occurredAt)
      implements HazardEvent {}

  /**
   * The enterprise changed its township, department, grid or sectors, and so did this open hazard.
   */
  @FactType("org.anlan.hazard.rescoped.v1")
  record HazardRescoped(HazardState hazard, Jurisdiction previous, Instant occurredAt)
      implements HazardEvent {}

  /** Something was done under the county's regime (一单四制), such as a circular. */
  @FactType("org.anlan.hazard.regime-kept.v1")
  record HazardRegimeKept(
      HazardState hazard,
      String institution,
      LocalDate doneOn,
      @Nullable String documentNumber,
      String description,
      Instant occurredAt)
      implements HazardEvent {

    HazardRegimeKept(HazardState hazard, RegimeRecord entry) {
      this(
          hazard,
          entry.institution(),
          entry.doneOn(),
          entry.documentNumber(),
          entry.description(),
          entry.signed().at());
    }
  }

  /** A level of government has it on its list (挂牌督办) since the day of the state block. */
  @FactType("org.anlan.hazard.listed.v1")
  record HazardListed(HazardState hazard, UUID listingId, Instant occurredAt)
      implements HazardEvent {}

  /** It was taken off the list on the day of the state block. */
  @FactType("org.anlan.hazard.delisted.v1")
  record HazardDelisted(HazardState hazard, UUID listingId, Instant occurredAt)
      implements HazardEvent {}

  /** A photograph or document was attached; its hash stands for its content. */
  @FactType("org.anlan.hazard.documented.v1")
  record HazardDocumented(
      HazardState hazard, UUID attachmentId, String name, String sha256, Instant occurredAt)
      implements HazardEvent {}

  /** A hazard from before the platform, in the state it had. Nothing happened today. */
  @FactType("org.anlan.hazard.imported.v1")
  record HazardImported(
      HazardState hazard, String description, @Nullable String place, Instant occurredAt)
      implements HazardEvent {

    HazardImported(Hazard hazard) {
      this(
          HazardState.after(hazard),
          hazard.finding().description(),
          hazard.site().place(),
          hazard.origin().createdAt());
    }
  }
}
