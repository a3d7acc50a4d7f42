package org.anlan.hazards.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.archive.IndexText.Line;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.listing.ListingDesk;
import org.anlan.hazards.listing.ListingRepository;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.reference.EnterpriseCards;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;

/** Gathers what the papers say, in the caller's sight. */
@ApplicationScoped
@Transactional
class PaperService {

  private final HazardRepository hazards;
  private final EnterpriseCards cards;
  private final Desk desk;
  private final ListingRepository listings;
  private final ListingDesk listingDesk;

  PaperService(
      HazardRepository hazards,
      EnterpriseCards cards,
      Desk desk,
      ListingRepository listings,
      ListingDesk listingDesk) {
    this.hazards = hazards;
    this.cards = cards;
    this.desk = desk;
    this.listings = listings;
    this.listingDesk = listingDesk;
  }

  List<Line> slip(UUID id) {
    var hazard = desk.show(hazards.get(id));
    var slip = hazard.rectification().assignment();
    if (slip == null) {
      throw new RuleViolation("not-assigned");
    }
    return Paper.slip(hazard, slip, desk.signature().on());
  }

  List<Line> notice(UUID id) {
    var listing = listings.get(id);
    var by = desk.signature();
    var shown = listingDesk.show(listing, by);
    if (shown.file().approval() == null) {
      throw new RuleViolation("listing-not-approved");
    }
    return ListingNotice.of(shown, desk.show(hazards.get(listing.hazardId())));
  }

  List<Line> plan(UUID enterprise) {
    var card = cards.find(enterprise).orElseThrow(NotFound::new);
    var open = hazards.openAt(enterprise).stream().map(desk::show).toList();
    return Paper.plan(card.name(), open, desk.signature().on());
  }
}
