package org.anlan.hazards.listing;

import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.problem.RuleViolation;

/** What a listing that comes into force or ends means for the hazard and for the lower listing. */
@ApplicationScoped
public class Succession {

  private final ListingRepository listings;
  private final HazardRepository hazards;
  private final Outbox outbox;

  Succession(ListingRepository listings, HazardRepository hazards, Outbox outbox) {
    this.listings = listings;
    this.hazards = hazards;
    this.outbox = outbox;
  }

  /**
   * What was proposed may have come to its end meanwhile; then there is nothing to approve. It does
   * not come to it before the approval is written.
   */
  public void mustStillBeListable(Listing listing) {
    ListingChecks.listable(hazards.hold(listing.hazardId()));
  }

  /** The hazard is listed since; a lower level that had it listed lets go of it. */
  public void listed(Listing listing, Signature by) {
    var hazard = hazards.hold(listing.hazardId());
    ListingChecks.listable(hazard);
    var lower = listing.upgradeOf();
    if (lower != null) {
      var overtaken = listings.get(lower);
      if (!ListingStatus.IN_FORCE.contains(overtaken.status())) {
        throw new RuleViolation("upgrade-overtaken");
      }
      var yielded = overtaken.yieldTo(listing, by);
      listings.write(); // one in force at a time, says an index
      outbox.append(yielded);
    }
    outbox.append(
        hazard.listed(
            listing.id(), ListingFacts.listed(listing.level(), listing.term().listedOn()), by));
  }

  public void delisted(Listing listing, Hazard hazard, Signature by) {
    outbox.append(hazard.delisted(listing.id(), by));
  }
}
