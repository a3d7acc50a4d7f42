package org.anlan.hazards.vault;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that is told about looks at identities, on the topic {@code anlan.identity-request}. */
public sealed interface IdentityEvent extends DomainEvent {

  /** How the request stands after the fact. */
  LookState request();

  @Override
  default UUID subject() {
    return request().requestId();
  }

  /** Somebody wants to look. */
  @FactType("org.anlan.identity-request.submitted.v1")
  record LookRequested(LookState request, Instant occurredAt) implements IdentityEvent {}

  /** Somebody else lets them. */
  @FactType("org.anlan.identity-request.approved.v1")
  record LookApproved(LookState request, Instant occurredAt) implements IdentityEvent {}

  /** Somebody else does not. */
  @FactType("org.anlan.identity-request.refused.v1")
  record LookRefused(LookState request, Instant occurredAt) implements IdentityEvent {}

  /** They looked. */
  @FactType("org.anlan.identity-request.used.v1")
  record IdentityLookedAt(LookState request, Instant occurredAt) implements IdentityEvent {}
}
