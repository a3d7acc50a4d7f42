package org.anlan.hazards.risk.ledger;

import java.time.LocalDate;
import java.util.List;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.reference.LedgerPlaces;
import org.anlan.hazards.risk.grading.Scores;
import org.anlan.hazards.risk.point.Identification;
import org.anlan.hazards.risk.point.Owners;
import org.jspecify.annotations.Nullable;

/** What one row of the ledger says. */
record RiskRow(
    String number,
    @Nullable String unit,
    @Nullable String place,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    Identification what,
    Scores scores,
    @Nullable String directMajor,
    Owners owners,
    List<String> measures,
    @Nullable Position position,
    LocalDate gradedOn)
    implements LedgerPlaces.Row {}
