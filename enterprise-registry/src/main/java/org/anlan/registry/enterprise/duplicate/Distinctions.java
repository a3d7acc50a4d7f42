package org.anlan.registry.enterprise.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.scope.Caller;

/**
 * Remembers which records were found to be two units; a pair is kept once, whichever comes first.
 */
@ApplicationScoped
public class Distinctions {

  private static final String REMEMBER =
      """
      insert into enterprise_distinct (one_id, other_id, reason, found_at, found_by)
      select least(i.id, o.id), greatest(i.id, o.id), ?, ?, ?
        from (select cast(? as uuid) as id) i, unnest(cast(? as uuid[])) as o(id)
          on conflict do nothing
      """;
  private static final String FORGET =
      """
      delete from enterprise_distinct
       where one_id = least(cast(? as uuid), cast(? as uuid)) and other_id = greatest(cast(? as uuid), cast(? as uuid))
      """;
  private static final String OF =
      """
      select case one_id when ? then other_id else one_id end, reason, found_at, found_by
        from enterprise_distinct where one_id = ? or other_id = ? order by found_at, 1 limit 1000
      """;

  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;

  Distinctions(EntityManager entities, Caller caller, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  /** Keeps that this record is none of the others; how many pairs were not known before. */
  public int remember(UUID id, List<UUID> others, String reason) {
    return entities
        .createNativeQuery(REMEMBER)
        .setParameter(1, reason)
        .setParameter(2, clock.instant())
        .setParameter(3, caller.actor().id())
        .setParameter(4, id)
        .setParameter(5, others.toArray(UUID[]::new))
        .executeUpdate();
  }

  /** Forgets it again; whether there was anything to forget. */
  boolean forget(UUID id, UUID other) {
    return entities
            .createNativeQuery(FORGET)
            .setParameter(1, id)
            .setParameter(2, other)
            .setParameter(3, id)
            .setParameter(4, other)
            .executeUpdate()
        > 0;
  }

  /** Those that the record was found not to be. */
  List<DistinctPair> of(UUID id) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(OF)
            .setParameter(1, id)
            .setParameter(2, id)
            .setParameter(3, id)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new DistinctPair(
                    id, (UUID) row[0], (String) row[1], (Instant) row[2], (String) row[3]))
        .toList();
  }
}
