package org.anlan.registry.dossier.emergency.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anlan.registry.dossier.part.Part;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/** What is told of plans, beside what is told of every part. */
public sealed interface PlanEvent extends DomainEvent {

  /** The part. */
  UUID partId();

  @Override
  default UUID subject() {
    return partId();
  }

  /** A plan was filed with the authority. */
  @FactType("org.anlan.dossier-part.plan-filed.v1")
  record PlanFiled(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      PlanKind planKind,
      LocalDate issuedOn,
      LocalDate filedOn,
      String filingNumber,
      Instant occurredAt)
      implements PlanEvent {

    static PlanFiled of(Part part, EmergencyPlan plan, Instant at) {
      return new PlanFiled(
          part.id(),
          part.number(),
          part.enterpriseId(),
          plan.kind(),
          plan.issuedOn(),
          Objects.requireNonNull(plan.filedOn()),
          Objects.requireNonNull(plan.filingNumber()),
          at);
    }
  }

  /** A plan should have been filed with the authority by that day and was not. */
  @FactType("org.anlan.dossier-part.plan-filing-overdue.v1")
  record PlanFilingOverdue(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      String title,
      LocalDate fileBy,
      Instant occurredAt)
      implements PlanEvent {}

  /** A plan should have been evaluated again by that day and was not. */
  @FactType("org.anlan.dossier-part.plan-evaluation-overdue.v1")
  record PlanEvaluationOverdue(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      String title,
      LocalDate evaluateBy,
      Instant occurredAt)
      implements PlanEvent {}
}
