package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a hazard knows of its latest listing (挂牌督办): by which level it was listed, when, and when it
 * was taken off. The procedure of listing is another record.
 */
@Embeddable
public record ListingFacts(
    @Column(name = "listing_level") @Nullable String listingLevel,
    @Column(name = "listed_on") @Nullable LocalDate listedOn,
    @Column(name = "delisted_on") @Nullable LocalDate delistedOn) {

  /** Listed by a level since a day. */
  public static ListingFacts listed(ListingLevel level, LocalDate on) {
    return new ListingFacts(level.name(), on, null);
  }

  /** The same, taken off on a day. */
  public ListingFacts delisted(LocalDate on) {
    return new ListingFacts(listingLevel, listedOn, on);
  }

  /** The lister has not let go of it yet. */
  public boolean inForce() {
    return listedOn != null && delistedOn == null;
  }
}
