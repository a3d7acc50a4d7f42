package org.anlan.registry.dossier.part;

import java.time.Instant;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Says which facts of its own a kind has to tell when details become known or change. */
@FunctionalInterface
public interface Teller<D> {

  /** The facts; {@code before} is null for a part that was just recorded. */
  List<? extends DomainEvent> facts(Part part, @Nullable D before, D after, Instant at);
}
