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

  /** Hazards that were merged are one fact with the hazard they were merged into. */
  private static final String REWARDED =
      """
      with asked as (
        select c.number, c.county_code, c.reported, c.misdeed, coalesce(h.merged_into, h.id) as hazard,
               coalesce(h.merged_into, h.id, c.fact_id) as fact
          from clue c left join hazard h on h.id = c.hazard_id where c.id = :clue)
      select number, county_code, reported, fact, hazard, (select h.level from hazard h where h.id = hazard), misdeed,
             coalesce(:clue = (select c.id from clue c left join hazard h on h.id = c.hazard_id
                                where coalesce(h.merged_into, h.id, c.fact_id) = fact and c.reported
                                order by c.created_at, c.id limit 1), false)
        from asked
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
                    (boolean) row[7]))
        .filter(fact -> covers(fact.countyCode()))
        .findFirst();
  }

  /** Whether the fact has its reward, or is about to get it. */
  boolean isRewarded(UUID fact) {
    return !entities
        .createNativeQuery(
            "select id from reward where fact_id = ? and status not in ('REFUSED', 'EXPIRED')")
        .setParameter(1, fact)
        .getResultList()
        .isEmpty();
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
