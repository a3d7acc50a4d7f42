package org.anlan.hazards.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;
import org.jspecify.annotations.Nullable;

/**
 * All that this service tells the world about listings, on the topic {@code anlan.listing}. That a
 * hazard is listed or no longer so is told of the hazard, too.
 */
public sealed interface ListingEvent extends DomainEvent {

  /** How the listing stands after the fact. */
  ListingState listing();

  @Override
  default UUID subject() {
    return listing().listingId();
  }

  /** Somebody wants a major hazard listed by the level of the state block. */
  @FactType("org.anlan.listing.proposed.v1")
  record ListingProposed(ListingState listing, String reason, Instant occurredAt)
      implements ListingEvent {}

  /** The lister agreed; the notice bears this number. */
  @FactType("org.anlan.listing.approved.v1")
  record ListingApproved(
      ListingState listing, String documentNumber, @Nullable String opinion, Instant occurredAt)
      implements ListingEvent {}

  /** The lister did not agree. */
  @FactType("org.anlan.listing.refused.v1")
  record ListingRefused(ListingState listing, String reason, Instant occurredAt)
      implements ListingEvent {}

  /** It was taken back before the public heard of it. */
  @FactType("org.anlan.listing.withdrawn.v1")
  record ListingWithdrawn(ListingState listing, String reason, Instant occurredAt)
      implements ListingEvent {}

  /** The public knows; since that day the hazard is listed. */
  @FactType("org.anlan.listing.published.v1")
  record ListingPublished(ListingState listing, String medium, Instant occurredAt)
      implements ListingEvent {}

  /** The lister looked into the rectification. */
  @FactType("org.anlan.listing.supervised.v1")
  record ListingSupervised(
      ListingState listing, String description, @Nullable Integer percent, Instant occurredAt)
      implements ListingEvent {}

  /** More time was asked for; the answer is owed by a day, open where holidays are not known. */
  @FactType("org.anlan.listing.extension-asked.v1")
  record ListingExtensionAsked(
      ListingState listing,
      LocalDate until,
      String reason,
      @Nullable LocalDate decideBy,
      Instant occurredAt)
      implements ListingEvent {}

  /** The lister answered; a new end stands in the state block. */
  @FactType("org.anlan.listing.extension-decided.v1")
  record ListingExtensionDecided(
      ListingState listing, boolean granted, @Nullable String opinion, Instant occurredAt)
      implements ListingEvent {}

  /** The rectification is accepted, and somebody asks to take the hazard off the list. */
  @FactType("org.anlan.listing.delisting-applied.v1")
  record ListingDelistingApplied(ListingState listing, String reason, Instant occurredAt)
      implements ListingEvent {}

  /** The lister looked whether the hazard is gone. */
  @FactType("org.anlan.listing.verified.v1")
  record ListingVerified(
      ListingState listing, boolean passed, @Nullable String opinion, Instant occurredAt)
      implements ListingEvent {}

  /** The hazard is off the list. */
  @FactType("org.anlan.listing.delisted.v1")
  record ListingDelisted(
      ListingState listing,
      @Nullable String documentNumber,
      @Nullable String opinion,
      Instant occurredAt)
      implements ListingEvent {}

  /** The public knows that it is off the list. */
  @FactType("org.anlan.listing.delisting-published.v1")
  record ListingDelistingPublished(ListingState listing, String medium, Instant occurredAt)
      implements ListingEvent {}

  /** A higher level has listed the hazard in its place. */
  @FactType("org.anlan.listing.upgraded.v1")
  record ListingUpgraded(ListingState listing, UUID by, Instant occurredAt)
      implements ListingEvent {}

  /** Days that had to wait for the holidays of a year are known now. */
  @FactType("org.anlan.listing.days-counted.v1")
  record ListingDaysCounted(
      ListingState listing,
      @Nullable LocalDate publishBy,
      @Nullable LocalDate publishEndBy,
      @Nullable LocalDate decideBy,
      Instant occurredAt)
      implements ListingEvent {}

  /** The time is over and nobody has applied for delisting. Once for each listing and end. */
  @FactType("org.anlan.listing.overdue.v1")
  record ListingOverdue(ListingState listing, LocalDate dueOn, Instant occurredAt)
      implements ListingEvent {}

  /** A listing from before the platform, as the ledger has it. Nothing happened today. */
  @FactType("org.anlan.listing.imported.v1")
  record ListingImported(ListingState listing, Instant occurredAt) implements ListingEvent {}
}
