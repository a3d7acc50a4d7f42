package org.anlan.hazards.listing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.listing.Listing;
import org.anlan.hazards.listing.ListingDesk;
import org.anlan.hazards.listing.ListingRepository;
import org.anlan.hazards.listing.ListingStatus;
import org.anlan.hazards.listing.ListingView;
import org.anlan.hazards.listing.NewListing;
import org.anlan.hazards.listing.handling.ProposalResource.ProposeListing;
import org.anlan.hazards.listing.handling.UpgradeResource.UpgradeListing;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Puts listings on record and shows them one by one. */
@ApplicationScoped
@Transactional
class ListingService {

  private final ListingRepository listings;
  private final HazardRepository hazards;
  private final ListingDesk desk;
  private final Numbers numbers;
  private final Outbox outbox;

  ListingService(
      ListingRepository listings,
      HazardRepository hazards,
      ListingDesk desk,
      Numbers numbers,
      Outbox outbox) {
    this.listings = listings;
    this.hazards = hazards;
    this.desk = desk;
    this.numbers = numbers;
    this.outbox = outbox;
  }

  ListingView find(UUID id) {
    return desk.show(listings.get(id), desk.signature());
  }

  /** A hazard is on one list at a time, and on the way to one; it does not end meanwhile. */
  ListingView propose(UUID hazard, ProposeListing r) {
    hazards.hold(hazard); // not theirs: not there
    if (!listings.open(hazard).isEmpty()) {
      throw new RuleViolation("already-listed");
    }
    return propose(hazard, r.level(), r.authority(), r.reason(), null);
  }

  /** 升级挂牌: proposed to a higher level; the lower one goes on until that has published it. */
  ListingView upgrade(UUID id, IfMatch seen, UpgradeListing r) {
    var lower = listings.get(id);
    seen.check(lower.version());
    lower.status().mustBeOneOf(ListingStatus.IN_FORCE);
    if (!r.level().isAbove(lower.level())) {
      throw new RuleViolation(
          "listing-not-higher", InWords.english(lower.level()), lower.level().word());
    }
    hazards.hold(lower.hazardId());
    if (listings.open(lower.hazardId()).size() > 1) {
      throw new RuleViolation("already-listed");
    }
    return propose(lower.hazardId(), r.level(), r.authority(), r.reason(), id);
  }

  private ListingView propose(
      UUID hazardId,
      ListingLevel level,
      String authority,
      String reason,
      @Nullable UUID upgradeOf) {
    var hazard = hazards.get(hazardId);
    var by = desk.signature();
    var county = hazard.jurisdiction().countyCode();
    var number = numbers.next("GP", county, by.on().getYear());
    var listing =
        Listing.propose(
            new NewListing(Ids.next(), number, hazard, level, authority, upgradeOf, by),
            reason,
            desk.rules(county));
    var fact = listing.proposed();
    listings.add(listing);
    listings.write();
    outbox.append(fact);
    return desk.show(listing, by);
  }
}
