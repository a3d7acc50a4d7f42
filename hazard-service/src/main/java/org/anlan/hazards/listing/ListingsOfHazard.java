package org.anlan.hazards.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All listings of one hazard that has been found in the caller's sight, the oldest first. */
@ApplicationScoped
public class ListingsOfHazard {

  private final ListingRepository listings;
  private final ListingDesk desk;

  ListingsOfHazard(ListingRepository listings, ListingDesk desk) {
    this.listings = listings;
    this.desk = desk;
  }

  /** In the transaction at hand. */
  public List<ListingView> of(UUID hazard) {
    var by = desk.signature();
    return listings.of(hazard).stream().map(listing -> desk.show(listing, by)).toList();
  }
}
