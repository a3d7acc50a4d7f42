package org.anlan.hazards.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;

/** Listings by their identity, seen through the caller's scope. Lists do not go through here. */
@ApplicationScoped
public class ListingRepository {

  private static final List<ListingStatus> OPEN =
      List.of(
          ListingStatus.PROPOSED,
          ListingStatus.APPROVED,
          ListingStatus.PUBLISHED,
          ListingStatus.SUPERVISING,
          ListingStatus.DELISTING_APPLIED,
          ListingStatus.VERIFIED);

  private final EntityManager entities;
  private final Caller caller;

  ListingRepository(EntityManager entities, Caller caller) {
    this.entities = entities;
    this.caller = caller;
  }

  /** The listing, or {@link NotFound} where it is not there or not the caller's. */
  public Listing get(UUID id) {
    var listing = entities.find(Listing.class, id);
    if (listing == null || !caller.scope().covers(listing.jurisdiction())) {
      throw new NotFound();
    }
    return listing;
  }

  /** Those of a hazard that have not come to their end. */
  public List<Listing> open(UUID hazard) {
    return entities
        .createQuery(
            "from Listing l where l.hazardId = :hazard and l.status in :open", Listing.class)
        .setParameter("hazard", hazard)
        .setParameter("open", OPEN)
        .getResultList();
  }

  /** Those with the given ids; for background work that has found them already. */
  public List<Listing> all(Collection<UUID> ids) {
    return entities
        .createQuery("from Listing l where l.id in :ids", Listing.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** All of a hazard, the oldest first. */
  List<Listing> of(UUID hazard) {
    return entities
        .createQuery(
            "from Listing l where l.hazardId = :hazard order by l.number, l.id", Listing.class)
        .setParameter("hazard", hazard)
        .getResultList();
  }

  public void add(Listing listing) {
    entities.persist(listing);
  }

  /** Writes now, so that what is shown carries the version it was written with. */
  public void write() {
    entities.flush();
  }
}
