package org.anlan.hazards.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Warnings by their identity, seen through the caller's scope. */
@ApplicationScoped
class WarningRepository {

  /** How many climb in one transaction. */
  static final int BATCH = 500;

  private final EntityManager entities;
  private final Caller caller;

  WarningRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  Warning get(UUID id) {
    var warning = entities.find(Warning.class, id);
    if (warning == null || !caller.scope().covers(warning.jurisdiction())) {
      throw new NotFound();
    }
    return warning;
  }

  List<Warning> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("from Warning w where w.id in :ids", Warning.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Those on a rung of a county that nobody has acknowledged since the given time. */
  List<Warning> waiting(String county, Rung rung, Instant since) {
    return entities
        .createQuery(
            "from Warning w where w.jurisdiction.countyCode = :county and w.status = :raised"
                + " and w.rung = :rung and w.rungSince < :since order by w.rungSince",
            Warning.class)
        .setParameter("county", county)
        .setParameter("raised", WarningStatus.RAISED)
        .setParameter("rung", rung)
        .setParameter("since", since)
        .setMaxResults(BATCH)
        .getResultList();
  }

  void write() {
    entities.flush();
  }
}
