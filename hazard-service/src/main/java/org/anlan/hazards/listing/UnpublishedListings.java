package org.anlan.hazards.listing;

import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.procedure.EndChecks;
import org.anlan.servicekit.problem.RuleViolation;

/** A hazard whose listing is approved stays open: the public will be told of it. */
@ApplicationScoped
class UnpublishedListings implements EndChecks {

  private final ListingRepository listings;

  UnpublishedListings(ListingRepository listings) {
    this.listings = listings;
  }

  @Override
  public void beforeTheEndOf(Hazard hazard) {
    if (hazard.finding().level() != HazardLevel.MAJOR) {
      return; // nothing else is listed
    }
    for (var listing : listings.open(hazard.id())) {
      if (listing.status() == ListingStatus.APPROVED) {
        throw new RuleViolation("listing-unpublished", listing.number());
      }
    }
  }
}
