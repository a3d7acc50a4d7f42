package org.anlan.hazards.clue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;

/** Clues by their identity, seen through the caller's scope. */
@ApplicationScoped
public class ClueRepository {

  /** The lock is for a telephone that sends the same clue twice at once. */
  private static final String SENT_BEFORE =
      """
      select pg_try_advisory_xact_lock(hashtextextended('clue ' || :teller || ' ' || cast(:client as text), 8503)),
             (select c.id from clue c where c.created_by = :teller and c.client_id = :client)
      """;

  private final EntityManager entities;
  private final Caller caller;

  ClueRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /** The clue, or {@link NotFound} where it is not there or not the caller's. */
  public Clue get(UUID id) {
    var clue = entities.find(Clue.class, id);
    if (clue == null || !caller.scope().covers(clue.scope())) {
      throw new NotFound();
    }
    return clue;
  }

  /** The same, which others wait for meanwhile. */
  public Clue lock(UUID id) {
    var clue = get(id);
    entities.lock(clue, LockModeType.PESSIMISTIC_WRITE);
    return clue;
  }

  /** What this teller has sent before under this id of theirs. */
  Optional<Clue> sentBefore(String teller, UUID client) {
    var row =
        (Object[])
            entities
                .createNativeQuery(SENT_BEFORE)
                .setParameter("teller", teller)
                .setParameter("client", client)
                .getSingleResult();
    if (!(boolean) row[0]) {
      throw new RuleViolation("client-id-in-use");
    }
    return row[1] == null ? Optional.empty() : Optional.of(entities.find(Clue.class, row[1]));
  }

  /** The report of the receipt, which others wait for meanwhile. In the service's own name only. */
  public Optional<Clue> lockTold(String receipt) {
    return entities
        .createQuery("from Clue c where c.teller.receipt = :receipt", Clue.class)
        .setParameter("receipt", receipt)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * Those that turned out to be this hazard, the oldest first, as far as they are the caller's. No
   * clue is an enterprise's.
   */
  public List<Clue> ofHazard(UUID hazard) {
    var scope = caller.scope();
    return scope.kind() == ScopeKind.ENTERPRISE
        ? List.of()
        : entities
            .createQuery(
                "from Clue c where c.outcome.hazardId = :hazard order by c.createdAt, c.id",
                Clue.class)
            .setParameter("hazard", hazard)
            .getResultStream()
            .filter(clue -> scope.covers(clue.scope()))
            .toList();
  }

  /** Those about these enterprises that somebody is at work on. For background work only. */
  @SuppressWarnings("unchecked")
  List<Clue> openAt(List<UUID> enterprises) {
    return entities
        .createNativeQuery(
            "select c.* from clue c where c.closed_at is null and c.enterprise_id in (select merged_enterprises(:units))",
            Clue.class)
        .setParameter("units", enterprises.toArray(UUID[]::new))
        .getResultList();
  }

  /** For background work only. */
  public List<Clue> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("from Clue c where c.id in :ids", Clue.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  void add(Clue clue) {
    entities.persist(clue);
    entities.flush();
  }

  /** Writes now, so that what is shown carries the version it was written with. */
  void write() {
    entities.flush();
  }
}
