package org.anlan.hazards.risk.point;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Risks by their identity, seen through the caller's scope. Lists do not go through here. */
@ApplicationScoped
public class RiskRepository {

  private final EntityManager entities;
  private final Caller caller;

  RiskRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /** The risk, or {@link NotFound} where it is not there or not the caller's. */
  public RiskPoint get(UUID id) {
    var risk = entities.find(RiskPoint.class, id);
    if (risk == null || !caller.scope().covers(risk.jurisdiction())) {
      throw new NotFound();
    }
    return risk;
  }

  /** The risks, not eliminated, of these enterprises and of those merged into them. */
  @SuppressWarnings("unchecked")
  public List<RiskPoint> ofEnterprises(Collection<UUID> enterprises) {
    return entities
        .createNativeQuery(
            """
            select r.* from risk_point r
             where r.enterprise_id in (select merged_enterprises(cast(? as uuid[]))) and r.status <> 'ELIMINATED'
            """,
            RiskPoint.class)
        .setParameter(1, enterprises.stream().map(UUID::toString).toArray(String[]::new))
        .getResultList();
  }

  /** What the caller sees under the numbers of these, by the ids of these. For ledgers. */
  public Map<UUID, RiskPoint> underTheirNumbers(List<RiskPoint> told) {
    if (told.isEmpty()) {
      return Map.of();
    }
    var found =
        entities
            .createQuery(
                "from RiskPoint x where x.number in :numbers and x.jurisdiction.countyCode in :counties",
                RiskPoint.class)
            .setParameter("numbers", told.stream().map(RiskPoint::number).toList())
            .setParameter(
                "counties",
                told.stream()
                    .map(RiskPoint::jurisdiction)
                    .map(Jurisdiction::countyCode)
                    .distinct()
                    .toList())
            .getResultStream()
            .filter(one -> caller.scope().covers(one.jurisdiction()))
            .collect(Collectors.toMap(RiskRepository::numbered, one -> one));
    var known = new HashMap<UUID, RiskPoint>();
    for (var one : told) {
      var same = found.get(numbered(one));
      if (same != null) {
        known.put(one.id(), same);
      }
    }
    return known;
  }

  private static String numbered(RiskPoint one) {
    return one.jurisdiction().countyCode() + ' ' + one.number();
  }

  public void add(RiskPoint risk) {
    entities.persist(risk);
  }

  /** Writes now, so that what is shown carries the version it was written with. */
  public void write() {
    entities.flush();
  }
}
