package org.anlan.hazards.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.listing.Listers;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.ListingRules;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.profile.CountySettings;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger may bring into a county. On the platform it takes two people to list a major hazard
 * or to close it; a row takes one, so that it tells of the past only, and of listings only for whom
 * the importer acts.
 */
@ApplicationScoped
class Admission {

  private final CountySettings<HazardProfile> profiles;
  private final Listers listers;
  private final Clock clock;

  Admission(CountySettings<HazardProfile> profiles, Listers listers, Clock clock) {
    this.profiles = profiles;
    this.listers = listers;
    this.clock = clock;
  }

  /** What keeps the row out of the county; nothing where it may come in. */
  List<Fault> faults(HazardRow row, String county) {
    var profile = profiles.of(county);
    var faults = new ArrayList<Fault>();
    var until = profile.ledgers().takenOverUntil();
    var decided = row.finding().level() == HazardLevel.MAJOR ? yesterdayOr(until) : until;
    late(HazardColumns.FOUND, row.finding().foundOn(), until, faults);
    late(HazardColumns.COMPLETED, row.completedOn(), until, faults);
    late(HazardColumns.CLOSED, row.closedOn(), decided, faults);
    var listing = row.listing();
    if (listing != null) {
      lister(listing, profile.listing(), faults);
      late(HazardColumns.LISTED, listing.listedOn(), decided, faults);
      late(HazardColumns.DELISTED, listing.delistedOn(), decided, faults);
    }
    return faults;
  }

  /** What is decided today is decided here, however long the ledgers go on. */
  private LocalDate yesterdayOr(@Nullable LocalDate until) {
    var yesterday = LocalDate.now(clock).minusDays(1);
    return until != null && until.isBefore(yesterday) ? until : yesterday;
  }

  private static void late(
      Column<LocalDate> column,
      @Nullable LocalDate day,
      @Nullable LocalDate until,
      List<Fault> faults) {
    if (day != null && until != null && day.isAfter(until)) {
      faults.add(new Fault(column, "date-after-ledgers", List.of(until)));
    }
  }

  private void lister(ListingFacts listing, ListingRules rules, List<Fault> faults) {
    if (listing.listingLevel() == null) {
      return; // refused where the row was read
    }
    var level = ListingLevel.valueOf(listing.listingLevel());
    if (!rules.levels().contains(level)) {
      var words = List.<Object>of(InWords.english(level), level.word());
      faults.add(new Fault(HazardColumns.LISTING_LEVEL, "listing-level-unused", words));
    } else if (!listers.actsFor(level)) {
      faults.add(new Fault(HazardColumns.LISTING_LEVEL, "not-the-lister", List.of()));
    }
  }

  /** A cell that keeps its row out, and why. */
  record Fault(Column<?> column, String code, List<Object> arguments) {

    void tell(Line<?> line) {
      line.refuse(column, code, arguments.toArray());
    }
  }
}
