package org.anlan.registry.enterprise.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseEvent.EnterpriseFoundDistinct;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.jspecify.annotations.Nullable;

/** Settles what the list of suggested duplicates asks: one unit or two. */
@ApplicationScoped
@Transactional
class DistinctionService {

  private final Distinctions distinctions;
  private final EntityManager entities;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  DistinctionService(
      Distinctions distinctions,
      EntityManager entities,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.distinctions = distinctions;
    this.entities = entities;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  DistinctList of(UUID id) {
    if (seen(id) == null) {
      throw new NotFound();
    }
    return new DistinctList(distinctions.of(id));
  }

  /** Both records must be in sight: who sees one of them only cannot tell. */
  DistinctList settle(UUID id, Distinction finding) {
    var one = seen(id);
    if (one == null) {
      throw new NotFound();
    }
    var other = seen(finding.from());
    if (other == null) {
      throw InvalidRequest.at("/from", "not-found");
    }
    if (other.id().equals(id)) {
      throw new RuleViolation("distinct-from-itself");
    }
    boolean changed =
        finding.takesBack()
            ? distinctions.forget(id, other.id())
            : distinctions.remember(id, List.of(other.id()), finding.reason()) > 0;
    if (changed) {
      outbox.append(
          new EnterpriseFoundDistinct(
              id,
              one.number(),
              other.id(),
              other.number(),
              finding.reason(),
              finding.takesBack(),
              clock.instant()));
    }
    return new DistinctList(distinctions.of(id));
  }

  private @Nullable Enterprise seen(UUID id) {
    var enterprise = entities.find(Enterprise.class, id);
    return enterprise != null && caller.scope().covers(enterprise) ? enterprise : null;
  }

  /** What a record was found not to be. */
  public record DistinctList(List<DistinctPair> items) {}
}
