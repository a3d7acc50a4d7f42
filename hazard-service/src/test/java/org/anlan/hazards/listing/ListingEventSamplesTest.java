package org.anlan.hazards.listing;

import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.TODAY;
import static org.anlan.hazards.listing.Listings.ACCEPTED;
import static org.anlan.hazards.listing.Listings.RULES;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.servicekit.event.contract.EventSamples;
import org.junit.jupiter.api.Test;

/** What others read is written down beside this class. */
@QuarkusTest
@OnTheStack
class ListingEventSamplesTest {

  private static final String ID = "01930000-0000-7000-8000-000000000001";

  @Inject ObjectMapper json;

  private static List<ListingEvent> facts() {
    var asked = Listings.supervised();
    var imported =
        Listing.takeOver(
            new NewListing(
                UUID.randomUUID(),
                "GP-610926-2026-000002",
                Hazards.registered(HazardLevel.MAJOR),
                ListingLevel.CITY,
                "市",
                null,
                OFFICER),
            new ListingFacts("CITY", TODAY.minusDays(90), TODAY.minusDays(1)),
            RULES);
    var extension = asked.askForTime(Listings.extension(asked, 60), TODAY.plusDays(28), RULES);
    return List.of(
        Listings.proposed().proposed(),
        Listings.proposed().approve(Listings.approval(), TODAY.plusDays(7), RULES),
        Listings.proposed().refuse(Listings.reason()),
        Listings.approved().withdraw(Listings.reason()),
        Listings.approved().publish(Listings.publication()),
        Listings.published().supervise(Listings.supervision()),
        extension,
        asked.decideExtension(true, "同意", OFFICER),
        Listings.supervised().applyForDelisting(Listings.reason(), ACCEPTED),
        Listings.applied().verify(Listings.verification(true), ACCEPTED),
        Listings.verified().delist(Listings.delisting(), TODAY.plusDays(7), ACCEPTED),
        Listings.delisted().publishDelisting(Listings.publication()),
        Listings.supervised().yieldTo(Listings.approved(), OFFICER),
        Listings.supervised().overdue(OFFICER.at()),
        counted(),
        imported.takenOver());
  }

  private static ListingEvent counted() {
    var listing = Listings.proposed();
    listing.approve(Listings.approval(), null, RULES);
    var terms = new ListingTerms(day -> day.plusDays(7), day -> null, day -> null);
    return listing.countDays(terms, OFFICER.at()).orElseThrow();
  }

  @Test
  void eachFactLooksAsItsSampleDoes() throws IOException {
    EventSamples.compare(
        getClass(), json, ListingEvent.class, facts(), ListingEventSamplesTest::fixIds);
  }

  private static void fixIds(ObjectNode data) {
    var listing = (ObjectNode) data.get("listing");
    listing.put("listingId", ID);
    listing.put("hazardId", ID);
    if (data.has("by")) {
      data.put("by", ID);
    }
  }
}
