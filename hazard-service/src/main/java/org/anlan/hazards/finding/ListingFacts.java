package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an imported ledger says about a hazard's listing (挂牌督办): by which level it was listed, when,
 * and when it was taken off. Recorded facts; the procedure of listing is another matter.
 */
@Embeddable
public record ListingFacts(
    @Column(name = "listing_level") @Nullable String listingLevel,
    @Column(name = "listed_on") @Nullable LocalDate listedOn,
    @Column(name = "delisted_on") @Nullable LocalDate delistedOn) {}
