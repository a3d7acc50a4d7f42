package org.anlan.hazards.listing;

import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.RECTIFIER;
import static org.anlan.hazards.hazard.Hazards.TODAY;
import static org.anlan.hazards.listing.Listings.ACCEPTED;
import static org.anlan.hazards.listing.Listings.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** At the end of a year nobody waits for the calendar of the next: days stay open and follow. */
class ListingDaysTest {

  private static final ListingTerms UNKNOWN =
      new ListingTerms(day -> null, day -> null, day -> null);
  private static final ListingTerms KNOWN =
      new ListingTerms(day -> day.plusDays(7), day -> day.plusDays(8), day -> day.plusDays(14));

  @Test
  void anApprovalWaitsForNoCalendar() {
    var listing = Listings.proposed();
    listing.approve(Listings.approval(), null, RULES);

    assertThat(listing.status()).isEqualTo(ListingStatus.APPROVED);
    assertThat(listing.hasOpenDays()).isTrue();
    assertThat(listing.countDays(UNKNOWN, OFFICER.at())).isEmpty();
    assertThat(listing.countDays(KNOWN, OFFICER.at()))
        .hasValueSatisfying(fact -> assertThat(fact.publishBy()).isEqualTo(TODAY.plusDays(7)));
    assertThat(listing.hasOpenDays()).isFalse();
    assertThat(listing.countDays(KNOWN, OFFICER.at())).isEmpty();
  }

  @Test
  void neitherDoesADelisting() {
    var listing = Listings.verified();
    listing.delist(Listings.delisting(), null, ACCEPTED);

    assertThat(listing.hasOpenDays()).isTrue();
    listing.countDays(KNOWN, OFFICER.at());
    assertThat(listing.term().publishEndBy()).isEqualTo(TODAY.plusDays(8));
    assertThat(listing.hasOpenDays()).isFalse();
  }

  @Test
  void norDoesTheWishForMoreTime() {
    var listing = Listings.supervised();
    var from = listing.term().dueOn();
    listing.askForTime(
        ListingExtension.asked(from, from.plusDays(60), "设备未到货", null, RECTIFIER),
        TODAY.plusDays(20),
        RULES);

    assertThat(listing.countDays(KNOWN, OFFICER.at()))
        .hasValueSatisfying(fact -> assertThat(fact.decideBy()).isEqualTo(TODAY.plusDays(14)));
    assertThat(listing.file().extensions().getFirst().decideBy()).isEqualTo(TODAY.plusDays(14));
    assertThat(listing.hasOpenDays()).isFalse();
  }

  @Test
  void whatWasNeverApprovedHasNoDayOpen() {
    assertThat(Listings.proposed().hasOpenDays()).isFalse();
    assertThat(Listings.proposed().countDays(KNOWN, OFFICER.at())).isEmpty();
  }
}
