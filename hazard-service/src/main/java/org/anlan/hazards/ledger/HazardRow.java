package org.anlan.hazards.ledger;

import java.time.LocalDate;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.reference.LedgerPlaces;
import org.jspecify.annotations.Nullable;

/** What one row of the ledger says. */
record HazardRow(
    String number,
    @Nullable String unit,
    @Nullable String place,
    @Nullable String placeKind,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    Finding finding,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate closedOn,
    @Nullable ListingFacts listing)
    implements LedgerPlaces.Row {}
