package org.anlan.registry.supervision.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.supervision.SupervisionLink;

/** The people a ledger names, and what links they have. */
@ApplicationScoped
class NamedPeople {

  private static final String MEET =
      """
      insert into supervisor (county_code, name, person_code)
      select c, n, '' from unnest(cast(? as text[]), cast(? as text[])) as named(c, n)
          on conflict (county_code, name, person_code) do update set name = excluded.name
      returning county_code, name, id
      """;

  private final EntityManager entities;

  NamedPeople(EntityManager entities) {
    this.entities = entities;
  }

  /** Their keys; a ledger cannot tell people of the same name apart. */
  Map<Name, UUID> meet(Collection<Name> names) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(MEET)
            .setParameter(1, names.stream().map(Name::countyCode).toArray(String[]::new))
            .setParameter(2, names.stream().map(Name::folded).toArray(String[]::new))
            .getResultList();
    var keys = new HashMap<Name, UUID>();
    rows.forEach(row -> keys.put(new Name((String) row[0], (String) row[1]), (UUID) row[2]));
    return keys;
  }

  /** Their links at these units. */
  List<SupervisionLink> links(Collection<UUID> people, Collection<UUID> enterprises) {
    return entities
        .createQuery(
            "from SupervisionLink where personKey in ?1 and ward.enterpriseId in ?2",
            SupervisionLink.class)
        .setParameter(1, people)
        .setParameter(2, enterprises)
        .getResultList();
  }

  /** A folded name within a county. */
  record Name(String countyCode, String folded) {}
}
