package org.anlan.registry.dossier.emergency.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.dossier.part.Part;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/** What is told of drills, beside what is told of every part. */
public sealed interface DrillEvent extends DomainEvent {

  /** The part. */
  UUID partId();

  @Override
  default UUID subject() {
    return partId();
  }

  /** A drill was held; the next one is due on a day. */
  @FactType("org.anlan.dossier-part.drill-held.v1")
  record DrillHeld(
      UUID partId,
      String number,
      @Nullable UUID enterpriseId,
      @Nullable UUID planId,
      DrillForm form,
      LocalDate heldOn,
      int participants,
      @Nullable LocalDate nextDueOn,
      Instant occurredAt)
      implements DrillEvent {

    static DrillHeld of(Part part, Drill drill, Instant at) {
      return new DrillHeld(
          part.id(),
          part.number(),
          part.enterpriseId(),
          drill.planId(),
          drill.form(),
          drill.heldOn(),
          drill.participants(),
          part.dueOn(),
          at);
    }
  }
}
