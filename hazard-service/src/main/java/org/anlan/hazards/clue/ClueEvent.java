package org.anlan.hazards.clue;

import java.time.Instant;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that this service tells the world about clues, on the topic {@code anlan.clue}. */
public sealed interface ClueEvent extends DomainEvent {

  /** How the clue stands after the fact. */
  ClueState clue();

  @Override
  default UUID subject() {
    return clue().clueId();
  }

  /** Somebody says that there may be a hazard. */
  @FactType("org.anlan.clue.submitted.v1")
  record ClueSubmitted(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /** The department of the state block is to look into it. */
  @FactType("org.anlan.clue.dispatched.v1")
  record ClueDispatched(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /** They do. */
  @FactType("org.anlan.clue.accepted.v1")
  record ClueAccepted(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /** It is not theirs; it waits to be dispatched again. */
  @FactType("org.anlan.clue.returned.v1")
  record ClueReturned(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /**
   * Those who had accepted it are not competent. The department of the state block is to look into
   * it (DISPATCHED), or it waits to be dispatched again (RETURNED).
   */
  @FactType("org.anlan.clue.transferred.v1")
  record ClueTransferred(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /** There is a hazard; its id is in the state block. */
  @FactType("org.anlan.clue.confirmed.v1")
  record ClueConfirmed(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /** There is none. */
  @FactType("org.anlan.clue.dismissed.v1")
  record ClueDismissed(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /** Whoever told it has been told what came of it. */
  @FactType("org.anlan.clue.answered.v1")
  record ClueAnswered(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /** It followed its enterprise to another township or grid. */
  @FactType("org.anlan.clue.rescoped.v1")
  record ClueRescoped(ClueState clue, Instant occurredAt) implements ClueEvent {}

  /** A photograph or another file was attached. */
  @FactType("org.anlan.clue.documented.v1")
  record ClueDocumented(ClueState clue, UUID attachmentId, String sha256, Instant occurredAt)
      implements ClueEvent {}

  /** Who told it is known no longer: the time was over that the county keeps it. */
  @FactType("org.anlan.clue.reporter-erased.v1")
  record ClueReporterErased(ClueState clue, Instant occurredAt) implements ClueEvent {}
}
