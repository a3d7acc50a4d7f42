package org.anlan.hazards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;

/** Items by their identity and by how they are cited. */
@ApplicationScoped
class StandardRepository {

  /** An item is known by itself and by what lies within it: 第四条第一项 within 第四条. */
  private static final String KNOWN =
      """
      select exists (select from standard_item s
        where s.standard = ?1 and (s.item = ?2 or ?2 like s.item || '第%')
          and (s.owner_county is null or s.owner_county = ?3)
          and (s.valid_from is null or s.valid_from <= ?4) and (s.valid_to is null or s.valid_to >= ?4))
      """;

  private final EntityManager entities;

  StandardRepository(EntityManager entities) {
    this.entities = entities;
  }

  StandardItem get(UUID id) {
    var item = entities.find(StandardItem.class, id);
    if (item == null) {
      throw new NotFound();
    }
    return item;
  }

  void add(StandardItem item) {
    entities.persist(item);
  }

  void write() {
    entities.flush();
  }

  boolean knows(String standard, String item, String county, LocalDate day) {
    return (boolean)
        entities
            .createNativeQuery(KNOWN)
            .setParameter(1, standard)
            .setParameter(2, item)
            .setParameter(3, county)
            .setParameter(4, day)
            .getSingleResult();
  }
}
