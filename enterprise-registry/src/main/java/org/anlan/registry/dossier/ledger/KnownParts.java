package org.anlan.registry.dossier.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlan.registry.dossier.part.Part;
import org.anlan.registry.dossier.part.PartKind;
import org.jspecify.annotations.Nullable;

/** Finds the parts that rows mean and that are there already. */
@ApplicationScoped
class KnownParts {

  private static final String FIND =
      """
      select p.* from dossier_part p
       where p.kind = ? and p.enterprise_id = any (cast(? as uuid[])) and p.identity = any (cast(? as text[]))
         and p.ended_on is null
      """;

  private final EntityManager entities;

  KnownParts(EntityManager entities) {
    this.entities = entities;
  }

  /** By unit and identity; the units are the caller's. */
  Map<Key, Part> among(PartKind kind, Set<Key> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    @SuppressWarnings("unchecked")
    List<Part> found =
        entities
            .createNativeQuery(FIND, Part.class)
            .setParameter(1, kind.name())
            .setParameter(2, keys.stream().map(Key::unit).distinct().toArray(UUID[]::new))
            .setParameter(3, keys.stream().map(Key::identity).distinct().toArray(String[]::new))
            .getResultList();
    var known = new HashMap<Key, Part>();
    found.forEach(
        part ->
            known.put(new Key(Objects.requireNonNull(part.enterpriseId()), part.identity()), part));
    return known;
  }

  /** What a part is known again by. */
  record Key(UUID unit, @Nullable String identity) {}
}
