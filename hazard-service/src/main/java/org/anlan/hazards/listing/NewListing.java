package org.anlan.hazards.listing;

import java.util.UUID;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.rectification.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What a listing comes on record with.
 *
 * @param authority whose seal the notice bears, such as 平利县人民政府
 * @param upgradeOf the listing by a lower level that it is to take over
 */
public record NewListing(
    UUID id,
    String number,
    Hazard hazard,
    ListingLevel level,
    String authority,
    @Nullable UUID upgradeOf,
    Signature by) {}
