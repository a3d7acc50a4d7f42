package org.anlan.hazards.risk.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.reference.LedgerPlaces;
import org.anlan.hazards.risk.grading.AccidentType;
import org.anlan.hazards.risk.grading.Scores;
import org.anlan.hazards.risk.point.Identification;
import org.anlan.hazards.risk.point.Owners;
import org.anlan.hazards.risk.point.RiskKind;
import org.jspecify.annotations.Nullable;

/** What one row of the ledger says. */
record RiskRow(
    String number,
    @Nullable String unit,
    @Nullable String place,
    @Nullable String townshipCode,
    @Nullable String departmentCode,
    String name,
    @Nullable RiskKind kind,
    List<AccidentType> accidents,
    Scores scores,
    @Nullable String directMajor,
    Owners owners,
    List<String> measures,
    @Nullable Position position,
    LocalDate gradedOn)
    implements LedgerPlaces.Row {

  /** What it is, where nothing is on record. */
  Identification what() {
    return Identification.of(
        name, Objects.requireNonNullElse(kind, RiskKind.AREA), accidents, null);
  }

  /** What it is, where the cells left empty are on record. */
  Identification what(Identification recorded) {
    return Identification.of(
        name,
        kind == null ? recorded.kind() : kind,
        accidents.isEmpty() ? recorded.types() : accidents,
        recorded.factors());
  }

  /** Who owns it, where the cells left empty are on record. */
  Owners owners(Owners recorded) {
    return new Owners(
        or(owners.level(), recorded.level()),
        or(owners.enterprise(), recorded.enterprise()),
        or(owners.workshop(), recorded.workshop()),
        or(owners.team(), recorded.team()),
        or(owners.post(), recorded.post()));
  }

  /** Where it lies, where the cells left empty are on record. */
  Site site(Site recorded) {
    return new Site(
        recorded.enterpriseName(),
        or(place, recorded.place()),
        recorded.placeKind(),
        position == null ? recorded.lon() : Double.valueOf(position.lon()),
        position == null ? recorded.lat() : Double.valueOf(position.lat()));
  }

  private static <T> @Nullable T or(@Nullable T told, @Nullable T recorded) {
    return told == null ? recorded : told;
  }
}
