package org.anlan.hazards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.servicekit.problem.NotFound;

/** Items by their identity and by how they are cited. */
@ApplicationScoped
class StandardRepository {

  private static final String CITED =
      """
      select i from StandardItem i
       where i.standard = ?1 and i.item = ?2 and (i.ownerCounty is null or i.ownerCounty = ?3)
         and (i.validFrom is null or i.validFrom <= ?4) and (i.validTo is null or i.validTo >= ?4)
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

  /** An item that a basis names, and whom it concerns; none means everybody. */
  record Cited(boolean citable, List<String> sectorCodes) {

    /** What has no sector, such as a place, may be judged by any. */
    boolean suits(List<String> sectors) {
      return sectorCodes.isEmpty()
          || sectors.isEmpty()
          || sectors.stream().anyMatch(sectorCodes::contains);
    }
  }

  /** The items of that very name, shipped or the county's own, that are in force on the day. */
  List<Cited> cited(JudgementBasis basis, String county, LocalDate day) {
    return entities
        .createQuery(CITED, StandardItem.class)
        .setParameter(1, basis.standard())
        .setParameter(2, basis.item())
        .setParameter(3, county)
        .setParameter(4, day)
        .getResultStream()
        .map(item -> new Cited(item.citable(), item.details().sectorCodes()))
        .toList();
  }
}
