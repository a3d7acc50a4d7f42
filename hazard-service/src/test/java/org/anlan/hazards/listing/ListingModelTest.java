package org.anlan.hazards.listing;

import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.RECTIFIER;
import static org.anlan.hazards.hazard.Hazards.TODAY;
import static org.anlan.hazards.listing.Listings.ACCEPTED;
import static org.anlan.hazards.listing.Listings.APPLICANT;
import static org.anlan.hazards.listing.Listings.PROPOSER;
import static org.anlan.hazards.listing.Listings.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.hazards.listing.ListingModel.Verb;
import org.anlan.servicekit.problem.RuleViolation;

/** Random lives of listings, lived once by the entity and once by the model. */
class ListingModelTest {

  @Property(tries = 20_000)
  void theListingAndItsModelLiveTheSameLife(@ForAll @Size(max = 60) List<Verb> life) {
    var listing = Listings.proposed();
    var model = new ListingModel();
    for (var verb : life) {
      var before = snapshot(listing);

      boolean legal = model.tell(verb);

      assertThat(tell(listing, verb)).as("%s of %s", verb, before).isEqualTo(legal);
      if (legal) {
        agree(listing, model);
      } else {
        assertThat(snapshot(listing)).isEqualTo(before);
      }
    }
  }

  private static void agree(Listing listing, ListingModel model) {
    assertThat(listing.status()).isEqualTo(model.status);
    assertThat(listing.file().asked().isPresent()).isEqualTo(model.asked);
    assertThat(listing.file().extensions().stream().filter(ListingExtension::wasGranted))
        .hasSize(model.granted);
    assertThat(listing.term().endPublishedOn() != null).isEqualTo(model.endPublished);
    assertThat(listing.term().endedOn() != null)
        .isEqualTo(
            List.of(ListingStatus.DELISTED, ListingStatus.UPGRADED).contains(listing.status()));
  }

  private static List<Object> snapshot(Listing listing) {
    return List.of(listing.status(), listing.term(), listing.file(), listing.level());
  }

  private static boolean tell(Listing listing, Verb verb) {
    try {
      perform(listing, verb);
      return true;
    } catch (RuleViolation refused) {
      return false;
    }
  }

  private static void perform(Listing listing, Verb verb) {
    switch (verb) {
      case APPROVE -> listing.approve(Listings.approval(), TODAY.plusDays(7), RULES);
      case APPROVE_TOO_LONG ->
          listing.approve(
              new Approval("3号", TODAY.plusDays(366), null, OFFICER), TODAY.plusDays(7), RULES);
      case APPROVE_OWN ->
          listing.approve(
              new Approval("3号", TODAY.plusDays(180), null, PROPOSER), TODAY.plusDays(7), RULES);
      case REFUSE -> listing.refuse(Listings.reason());
      case WITHDRAW -> listing.withdraw(Listings.reason());
      case PUBLISH -> listing.publish(Listings.publication());
      case SUPERVISE -> listing.supervise(Listings.supervision());
      case ASK -> listing.askForTime(Listings.extension(listing, 90), TODAY.plusDays(28), RULES);
      case ASK_LATE ->
          listing.askForTime(Listings.extension(listing, 90), TODAY.plusDays(999), RULES);
      case ASK_TOO_MUCH ->
          listing.askForTime(Listings.extension(listing, 181), TODAY.plusDays(28), RULES);
      case GRANT -> listing.decideExtension(true, null, OFFICER);
      case GRANT_OWN -> listing.decideExtension(true, null, RECTIFIER);
      case DENY -> listing.decideExtension(false, "理由不足", OFFICER);
      case APPLY -> listing.applyForDelisting(Listings.reason(), ACCEPTED);
      case APPLY_UNACCEPTED ->
          listing.applyForDelisting(Listings.reason(), Hazards.completed(HazardLevel.MAJOR));
      case VERIFY -> listing.verify(Listings.verification(true), ACCEPTED);
      case VERIFY_UNACCEPTED ->
          listing.verify(Listings.verification(true), Hazards.completed(HazardLevel.MAJOR));
      case VERIFY_OWN -> listing.verify(new Verification(true, TODAY, null, APPLICANT), ACCEPTED);
      case VERIFY_OWN_NAME ->
          listing.verify(
              new Verification(true, TODAY, null, Hazards.signed("second-account", "赵申请")),
              ACCEPTED);
      case VERIFY_OWN_WORK ->
          // asked for by somebody else, found gone by whoever says it is
          listing.verify(new Verification(true, TODAY, null, RECTIFIER), ACCEPTED);
      case FAIL -> listing.verify(Listings.verification(false), ACCEPTED);
      case DELIST -> listing.delist(Listings.delisting(), TODAY.plusDays(7), ACCEPTED);
      case PUBLISH_END -> listing.publishDelisting(Listings.publication());
      case YIELD -> listing.yieldTo(Listings.proposed(), OFFICER);
    }
  }
}
