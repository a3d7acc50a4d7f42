package org.anlan.hazards.listing;

import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.procedure.EndChecks;
import org.anlan.servicekit.problem.RuleViolation;

/**
 * A hazard stays open while its listing is on the way to the public: a proposal would wait for
 * ever, and of what is approved the public will be told.
 */
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
      if (ListingStatus.PENDING.contains(listing.status())) {
        throw new RuleViolation("listing-unpublished", listing.number());
      }
    }
  }
}
