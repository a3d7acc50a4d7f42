package org.anlan.hazards.check.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.hibernate.query.NativeQuery;

/** Checklists by their identity, as far as the caller may read them. */
@ApplicationScoped
class ChecklistRepository {

  private final EntityManager entities;
  private final Readers readers;

  ChecklistRepository(EntityManager entities, Readers readers) {
    this.entities = entities;
    this.readers = readers;
  }

  Checklist get(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  @SuppressWarnings("unchecked")
  Optional<Checklist> find(UUID id) {
    var inSight = readers.inSight();
    var query =
        entities
            .createNativeQuery(
                "select k.* from checklist k where k.id = ? and (" + inSight.sql() + ")",
                Checklist.class)
            .unwrap(NativeQuery.class)
            .setParameter(1, id);
    int next = 2;
    for (var parameter : inSight.parameters()) {
      query.setParameter(next++, parameter);
    }
    return ((List<Checklist>) query.getResultList()).stream().findFirst();
  }

  /** The number of the next edition. */
  int nextEdition(Checklist.Kind kind) {
    return entities
        .createQuery(
            """
            select coalesce(max(k.edition), 0) + 1 from Checklist k
             where k.countyCode = :county and k.sectorCode = :sector and k.grade = :grade
            """,
            Integer.class)
        .setParameter("county", kind.countyCode())
        .setParameter("sector", kind.sectorCode())
        .setParameter("grade", kind.grade())
        .getSingleResult();
  }

  void add(Checklist list) {
    entities.persist(list);
    entities.flush();
  }

  void write() {
    entities.flush();
  }
}
