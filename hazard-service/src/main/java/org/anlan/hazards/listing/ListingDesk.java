package org.anlan.hazards.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.ListingRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.calendar.WorkingDays;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.web.IfMatch;

/**
 * Where a verb is told to a listing: in the caller's sight, by whoever may speak for its level, at
 * the version the caller has seen, signed by the caller.
 */
@ApplicationScoped
public class ListingDesk {

  private final ListingRepository listings;
  private final Outbox outbox;
  private final Desk desk;
  private final CountySettings<HazardProfile> profiles;
  private final WorkingDays calendar;

  ListingDesk(
      ListingRepository listings,
      Outbox outbox,
      Desk desk,
      CountySettings<HazardProfile> profiles,
      WorkingDays calendar) {
    this.listings = listings;
    this.outbox = outbox;
    this.desk = desk;
    this.profiles = profiles;
    this.calendar = calendar;
  }

  /** One verb, one fact. Runs in the transaction of the use case. */
  public ListingView tell(
      UUID id,
      IfMatch seen,
      Consumer<ListingLevel> may,
      BiFunction<Listing, Signature, ListingEvent> verb) {
    var listing = listings.get(id);
    may.accept(listing.level());
    seen.check(listing.version());
    var by = signature();
    var fact = verb.apply(listing, by);
    listings.write();
    outbox.append(fact);
    return show(listing, by);
  }

  /** How the listing looks to whoever signs today. */
  public ListingView show(Listing listing, Signature by) {
    var missing = listing.hasOpenDays() ? calendar.firstUnknownYear(by.on()) : null;
    return ListingView.of(listing, by.on(), rules(listing), missing);
  }

  /** How its county's terms are counted, as far as the calendar reaches. */
  public ListingTerms terms(Listing listing) {
    var rules = rules(listing);
    return new ListingTerms(
        day -> calendar.ifKnown(day, rules.publishWithin()),
        day -> calendar.ifKnown(day, rules.delistPublishWithin()),
        day -> calendar.ifKnown(day, rules.decideWithin()));
  }

  public Signature signature() {
    return desk.signature();
  }

  /** What the listing's county allows. */
  public ListingRules rules(Listing listing) {
    return rules(listing.jurisdiction().countyCode());
  }

  public ListingRules rules(String county) {
    return profiles.of(county).listing();
  }
}
