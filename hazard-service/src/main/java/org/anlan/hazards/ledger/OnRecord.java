package org.anlan.hazards.ledger;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.servicekit.importing.Line;
import org.jspecify.annotations.Nullable;

/**
 * Rows of hazards that are on record already. Counties go on keeping their spreadsheet and send it
 * again with changes; but a row cannot rectify, look or sign, so that one that says something else
 * is refused, cell by cell. What is left empty says nothing.
 */
final class OnRecord {

  private OnRecord() {}

  /** Says of a row whether it tells what is on record under its number. */
  static void compare(Line<HazardRow> line, Hazard told, Hazard recorded) {
    place(line, told, recorded);
    finding(line, told, recorded);
    line.mustAgree(HazardColumns.COMPLETED, completedOn(told), completedOn(recorded));
    line.mustAgree(HazardColumns.CLOSED, told.ending().closedOn(), recorded.ending().closedOn());
    listing(line, told.listing(), recorded.listing());
    if (line.isOpen()) {
      line.alreadyThere();
    }
  }

  /** Who is in charge of a unit's hazards is the unit's card to say, whatever the row does. */
  private static void place(Line<HazardRow> line, Hazard told, Hazard recorded) {
    var row = line.row();
    if (row.unit() == null) {
      var in = recorded.jurisdiction();
      line.mustAgree(HazardColumns.TOWNSHIP, row.townshipCode(), in.townshipCode());
      line.mustAgree(HazardColumns.DEPARTMENT, row.departmentCode(), in.departmentCode());
    } else if (!Objects.equals(told.enterpriseId(), recorded.enterpriseId())) {
      line.mustAgree(HazardColumns.UNIT, row.unit(), recorded.site().title());
    }
    line.mustAgree(HazardColumns.PLACE, row.place(), recorded.site().place());
    line.mustAgree(HazardColumns.PLACE_KIND, row.placeKind(), recorded.site().placeKind());
  }

  private static void finding(Line<HazardRow> line, Hazard told, Hazard recorded) {
    var said = told.finding();
    var known = recorded.finding();
    line.mustAgree(HazardColumns.LEVEL, said.level().word(), known.level().word());
    line.mustAgree(HazardColumns.DESCRIPTION, said.description(), known.description());
    line.mustAgree(
        HazardColumns.BASIS, of(said.basis(), OnRecord::cell), of(known.basis(), OnRecord::cell));
    line.mustAgree(HazardColumns.SOURCE, said.source().word(), known.source().word());
    line.mustAgree(HazardColumns.FOUND, said.foundOn(), known.foundOn());
    line.mustAgree(HazardColumns.DUE, said.rectifyBy(), known.rectifyBy());
    if (!Set.copyOf(said.campaigns()).equals(Set.copyOf(known.campaigns()))
        && !said.campaigns().isEmpty()) {
      line.mustAgree(
          HazardColumns.CAMPAIGNS,
          String.join(";", said.campaigns()),
          String.join(";", known.campaigns()));
    }
  }

  private static void listing(
      Line<HazardRow> line, @Nullable ListingFacts said, @Nullable ListingFacts known) {
    line.mustAgree(
        HazardColumns.LISTING_LEVEL, of(said, OnRecord::lister), of(known, OnRecord::lister));
    line.mustAgree(
        HazardColumns.LISTED, of(said, ListingFacts::listedOn), of(known, ListingFacts::listedOn));
    line.mustAgree(
        HazardColumns.DELISTED,
        of(said, ListingFacts::delistedOn),
        of(known, ListingFacts::delistedOn));
  }

  private static @Nullable Object completedOn(Hazard hazard) {
    var completion = hazard.rectification().completion();
    return completion == null ? null : completion.completedOn();
  }

  private static String cell(JudgementBasis basis) {
    return basis.item() == null ? basis.standard() : basis.standard() + ' ' + basis.item();
  }

  private static @Nullable String lister(ListingFacts listing) {
    return of(listing.listingLevel(), level -> ListingLevel.valueOf(level).word());
  }

  private static <T, V> @Nullable V of(@Nullable T whole, Function<T, @Nullable V> part) {
    return whole == null ? null : part.apply(whole);
  }
}
