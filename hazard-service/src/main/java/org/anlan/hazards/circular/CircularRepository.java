package org.anlan.hazards.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.servicekit.problem.NotFound;

/** Circulars by their identity; whoever sees one of its hazards sees the circular. */
@ApplicationScoped
class CircularRepository {

  private final EntityManager entities;
  private final HazardRepository hazards;

  CircularRepository(EntityManager entities, HazardRepository hazards) {
    this.entities = entities;
    this.hazards = hazards;
  }

  CircularView get(UUID id) {
    var circular = entities.find(Circular.class, id);
    var named = circular == null ? List.<Hazard>of() : hazards.inSight(circular.hazardIds());
    if (named.isEmpty()) {
      throw new NotFound();
    }
    return CircularView.of(
        circular, named.stream().sorted(Comparator.comparing(Hazard::number)).toList());
  }

  /** Those that name the hazard, the oldest first. */
  @SuppressWarnings("unchecked")
  List<Circular> naming(UUID hazard) {
    return entities
        .createNativeQuery(
            "select c.* from circular c where c.hazard_ids @> array[cast(? as uuid)] order by c.issued_on, c.id",
            Circular.class)
        .setParameter(1, hazard)
        .getResultList();
  }

  /** Writes now: the wall lets it pass as one that names hazards in sight. */
  void add(Circular circular) {
    entities.persist(circular);
    entities.flush();
  }
}
