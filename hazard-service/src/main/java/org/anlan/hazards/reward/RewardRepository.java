package org.anlan.hazards.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.Misdeed;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;

/** Rewards by their identity, and the reports they are for; of the caller's county only. */
@ApplicationScoped
class RewardRepository {

  /**
   * Hazards that were merged are one fact with the one that goes on, however long the way to it.
   */
  private static final String REWARDED =
      """
      with recursive
        way (id, next) as (
          select h.id, h.merged_into from clue c join hazard h on h.id = c.hazard_id where c.id = :clue
          union
          select h.id, h.merged_into from way join hazard h on h.id = way.next),
        same (id) as (
          select id from way where next is null
          union
          select h.id from same join hazard h on h.merged_into = same.id)
      select c.number, c.county_code, c.reported, coalesce(h.id, c.fact_id), h.id, h.level, c.misdeed,
             coalesce(h.status = 'DISMISSED', false),
             coalesce(c.id = (select o.id from clue o
                               where o.reported and (o.hazard_id in (select id from same) or o.fact_id = c.fact_id)
                               order by o.created_at, o.id limit 1), false),
             exists (select from hazard k where k.id in (select id from same) and k.created_at < c.created_at),
             (select r.id from reward r
               where (r.fact_id in (select id from same) or r.fact_id = c.fact_id)
                 and r.status not in ('REFUSED', 'EXPIRED')
               order by r.status = 'PAID' desc, r.proposed_at, r.id limit 1)
        from clue c left join hazard h on h.id = (select id from way where next is null) where c.id = :clue
      """;

  /** The hazard that goes on, held as the statement finds it; nothing where there is none. */
  private static final String HELD =
      """
      with recursive
        way (id, next) as (
          select h.id, h.merged_into from clue c join hazard h on h.id = c.hazard_id where c.id = :clue
          union
          select h.id, h.merged_into from way join hazard h on h.id = way.next)
      select h.id from hazard h where h.id = (select id from way where next is null) for no key update of h
      """;

  private final EntityManager entities;
  private final Caller caller;

  RewardRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  Reward get(UUID id) {
    var reward = entities.find(Reward.class, id);
    if (reward == null || !covers(reward.countyCode())) {
      throw new NotFound();
    }
    return reward;
  }

  /**
   * The report, of whose fact nobody else judges until the transaction ends. Whoever merges the
   * hazard meanwhile is waited for; then another one goes on, and that is held, too.
   */
  Optional<Rewarded> held(UUID clue) {
    while (true) {
      var held = hold(clue);
      var fact = rewarded(clue);
      if (held.isEmpty() || fact.isEmpty() || held.contains(fact.get().hazardId())) {
        return fact;
      }
    }
  }

  @SuppressWarnings("unchecked")
  private List<UUID> hold(UUID clue) {
    return entities.createNativeQuery(HELD, UUID.class).setParameter("clue", clue).getResultList();
  }

  /** The report; empty where it is not the caller's. */
  Optional<Rewarded> rewarded(UUID clue) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities.createNativeQuery(REWARDED).setParameter("clue", clue).getResultList();
    return rows.stream()
        .map(
            row ->
                new Rewarded(
                    clue,
                    (String) row[0],
                    (String) row[1],
                    (UUID) row[3],
                    (UUID) row[4],
                    row[5] == null ? null : HazardLevel.valueOf((String) row[5]),
                    row[6] == null ? null : Misdeed.valueOf((String) row[6]),
                    (boolean) row[2],
                    (boolean) row[7],
                    (boolean) row[8],
                    (boolean) row[9],
                    (UUID) row[10]))
        .filter(fact -> covers(fact.countyCode()))
        .findFirst();
  }

  void add(Reward reward) {
    entities.persist(reward);
    entities.flush();
  }

  void write() {
    entities.flush();
  }

  private boolean covers(String county) {
    var scope = caller.scope();
    return scope.kind() == ScopeKind.COUNTY && scope.values().contains(county);
  }
}
