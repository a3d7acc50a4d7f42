package org.anlan.hazards.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Hazards by their identity, seen through the caller's scope. Lists do not go through here. */
@ApplicationScoped
public class HazardRepository {

  private static final Set<HazardStatus> OPEN =
      EnumSet.of(
          HazardStatus.REGISTERED,
          HazardStatus.ASSIGNED,
          HazardStatus.RECTIFYING,
          HazardStatus.COMPLETED);

  /** Nobody reads a paper of more. */
  private static final int MOST = 500;

  private final EntityManager entities;
  private final Caller caller;

  HazardRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /** The hazard, or {@link NotFound} where it is not there or not the caller's. */
  public Hazard get(UUID id) {
    return get(id, LockModeType.NONE);
  }

  /** The hazard as it is until the transaction ends: whoever else changes or holds it waits. */
  public Hazard hold(UUID id) {
    return get(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Holds all of them, by the statement that reads them, in the order of their ids, so that two who
   * hold the same ones wait instead of blocking each other.
   */
  public void hold(Set<UUID> ids) {
    entities
        .createQuery("from Hazard h where h.id in :ids order by h.id", Hazard.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private Hazard get(UUID id, LockModeType lock) {
    var hazard = entities.find(Hazard.class, id, lock);
    if (hazard == null || !caller.scope().covers(hazard.jurisdiction())) {
      throw new NotFound();
    }
    return hazard;
  }

  /** Those with the given ids; for background work that has found them already. */
  public List<Hazard> all(Collection<UUID> ids) {
    return entities
        .createQuery("from Hazard h where h.id in :ids", Hazard.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Those with the given ids that are the caller's. */
  public List<Hazard> inSight(Collection<UUID> ids) {
    return all(ids).stream()
        .filter(hazard -> caller.scope().covers(hazard.jurisdiction()))
        .toList();
  }

  /** What is still to be done at an enterprise and in the caller's sight, the gravest first. */
  public List<Hazard> openAt(UUID enterprise) {
    return entities
        .createQuery(
            "from Hazard h where h.jurisdiction.enterpriseId = :unit and h.status in :open"
                + " order by h.finding.level desc, h.finding.rectifyBy, h.id",
            Hazard.class)
        .setParameter("unit", enterprise)
        .setParameter("open", OPEN)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .filter(hazard -> caller.scope().covers(hazard.jurisdiction()))
        .toList();
  }

  /** What the caller sees under the numbers of these, by the ids of these. For ledgers. */
  public Map<UUID, Hazard> underTheirNumbers(List<Hazard> told) {
    if (told.isEmpty()) {
      return Map.of();
    }
    var found =
        entities
            .createQuery(
                "from Hazard x where x.number in :numbers and x.jurisdiction.countyCode in :counties",
                Hazard.class)
            .setParameter("numbers", told.stream().map(Hazard::number).toList())
            .setParameter(
                "counties",
                told.stream()
                    .map(Hazard::jurisdiction)
                    .map(Jurisdiction::countyCode)
                    .distinct()
                    .toList())
            .getResultStream()
            .filter(one -> caller.scope().covers(one.jurisdiction()))
            .collect(Collectors.toMap(HazardRepository::numbered, one -> one));
    var known = new HashMap<UUID, Hazard>();
    for (var one : told) {
      var same = found.get(numbered(one));
      if (same != null) {
        known.put(one.id(), same);
      }
    }
    return known;
  }

  private static String numbered(Hazard one) {
    return one.jurisdiction().countyCode() + ' ' + one.number();
  }

  public void add(Hazard hazard) {
    entities.persist(hazard);
  }

  /** Writes now, so that what is shown carries the version it was written with. */
  public void write() {
    entities.flush();
  }
}
