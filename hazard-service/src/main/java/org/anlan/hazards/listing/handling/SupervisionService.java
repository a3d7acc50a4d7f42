package org.anlan.hazards.listing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.listing.Approval;
import org.anlan.hazards.listing.Delisting;
import org.anlan.hazards.listing.Listers;
import org.anlan.hazards.listing.ListingDesk;
import org.anlan.hazards.listing.ListingExtension;
import org.anlan.hazards.listing.ListingStatus;
import org.anlan.hazards.listing.ListingView;
import org.anlan.hazards.listing.Publication;
import org.anlan.hazards.listing.Reasoned;
import org.anlan.hazards.listing.Succession;
import org.anlan.hazards.listing.Supervision;
import org.anlan.hazards.listing.Verification;
import org.anlan.hazards.listing.handling.ListingResource.ApplyForDelisting;
import org.anlan.hazards.listing.handling.ListingResource.ApproveListing;
import org.anlan.hazards.listing.handling.ListingResource.AskForExtension;
import org.anlan.hazards.listing.handling.ListingResource.DecideExtension;
import org.anlan.hazards.listing.handling.ListingResource.Delist;
import org.anlan.hazards.listing.handling.ListingResource.Publish;
import org.anlan.hazards.listing.handling.ListingResource.ReportSupervision;
import org.anlan.hazards.listing.handling.ListingResource.VerifyListing;
import org.anlan.hazards.listing.handling.ListingResource.WithdrawListing;
import org.anlan.servicekit.calendar.WorkingDays;
import org.anlan.servicekit.web.IfMatch;

/** The use cases of a listing from its approval to the day it is taken off. */
@ApplicationScoped
@Transactional
class SupervisionService {

  private final ListingDesk desk;
  private final Listers listers;
  private final HazardRepository hazards;
  private final Succession succession;
  private final WorkingDays calendar;

  SupervisionService(
      ListingDesk desk,
      Listers listers,
      HazardRepository hazards,
      Succession succession,
      WorkingDays calendar) {
    this.desk = desk;
    this.listers = listers;
    this.hazards = hazards;
    this.succession = succession;
    this.calendar = calendar;
  }

  ListingView approve(UUID id, IfMatch seen, ApproveListing r) {
    return desk.tell(
        id,
        seen,
        listers::mustDecideFor,
        (listing, by) -> {
          if (!r.approved()) {
            return listing.refuse(new Reasoned(r.refusal(), by));
          }
          succession.mustStillBeListable(listing);
          var rules = desk.rules(listing);
          return listing.approve(
              new Approval(r.number(), r.end(), r.opinion(), by),
              calendar.ifKnown(by.on(), rules.publishWithin()),
              rules);
        });
  }

  ListingView withdraw(UUID id, IfMatch seen, WithdrawListing r) {
    return desk.tell(
        id,
        seen,
        listers::mustActFor,
        (listing, by) -> listing.withdraw(new Reasoned(r.reason(), by)));
  }

  /** The listing before it is taken off, its end after. */
  ListingView publish(UUID id, IfMatch seen, Publish r) {
    return desk.tell(
        id,
        seen,
        listers::mustActFor,
        (listing, by) -> {
          var entry =
              new Publication(Objects.requireNonNullElse(r.publishedOn(), by.on()), r.medium(), by);
          if (listing.status() == ListingStatus.DELISTED) {
            return listing.publishDelisting(entry);
          }
          var fact = listing.publish(entry);
          succession.listed(listing, by);
          return fact;
        });
  }

  ListingView supervise(UUID id, IfMatch seen, ReportSupervision r) {
    return desk.tell(
        id,
        seen,
        level -> {},
        (listing, by) -> listing.supervise(new Supervision(r.description(), r.percent(), by)));
  }

  ListingView askForTime(UUID id, IfMatch seen, AskForExtension r) {
    return desk.tell(
        id,
        seen,
        level -> {},
        (listing, by) -> {
          listing.status().mustBeOneOf(ListingStatus.RUNNING);
          var rules = desk.rules(listing);
          var from = Objects.requireNonNullElse(listing.term().dueOn(), by.on());
          var decideBy = calendar.ifKnown(by.on(), rules.decideWithin());
          return listing.askForTime(
              ListingExtension.asked(from, r.until(), r.reason(), decideBy, by),
              calendar.atTheEarliest(by.on(), rules.askBefore()),
              rules);
        });
  }

  ListingView decideExtension(UUID id, IfMatch seen, DecideExtension r) {
    return desk.tell(
        id,
        seen,
        listers::mustDecideFor,
        (listing, by) -> listing.decideExtension(r.granted(), r.opinion(), by));
  }

  ListingView applyForDelisting(UUID id, IfMatch seen, ApplyForDelisting r) {
    return desk.tell(
        id,
        seen,
        level -> {},
        (listing, by) ->
            listing.applyForDelisting(
                new Reasoned(r.description(), by), hazards.get(listing.hazardId())));
  }

  ListingView verify(UUID id, IfMatch seen, VerifyListing r) {
    return desk.tell(
        id,
        seen,
        listers::mustActFor,
        (listing, by) ->
            listing.verify(
                new Verification(
                    r.passed(),
                    Objects.requireNonNullElse(r.verifiedOn(), by.on()),
                    r.opinion(),
                    by),
                hazards.get(listing.hazardId())));
  }

  ListingView delist(UUID id, IfMatch seen, Delist r) {
    return desk.tell(
        id,
        seen,
        listers::mustDecideFor,
        (listing, by) -> {
          var hazard = hazards.get(listing.hazardId());
          var fact =
              listing.delist(
                  new Delisting(r.documentNumber(), r.opinion(), by),
                  calendar.ifKnown(by.on(), desk.rules(listing).delistPublishWithin()),
                  hazard);
          succession.delisted(listing, hazard, by);
          return fact;
        });
  }
}
