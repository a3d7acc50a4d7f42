package org.anlan.hazards.listing;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.ListingLevel;
import org.jspecify.annotations.Nullable;

/** How a listing stands: the block that each of its facts carries. */
public record ListingState(
    UUID listingId,
    String number,
    long version,
    UUID hazardId,
    ListingLevel level,
    ListingStatus status,
    String authority,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode,
    @Nullable UUID enterpriseId,
    @Nullable LocalDate listedOn,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate endedOn,
    boolean imported) {

  /** As it will be once the change under way is written. */
  static ListingState after(Listing listing) {
    return of(listing, listing.version() + 1);
  }

  /** As it is; nothing is being changed. */
  static ListingState now(Listing listing) {
    return of(listing, listing.version());
  }

  private static ListingState of(Listing listing, long version) {
    var in = listing.jurisdiction();
    var term = listing.term();
    return new ListingState(
        listing.id(),
        listing.number(),
        version,
        listing.hazardId(),
        listing.level(),
        listing.status(),
        listing.authority(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode(),
        in.enterpriseId(),
        term.listedOn(),
        term.dueOn(),
        term.endedOn(),
        listing.origin().imported());
  }
}
