package org.anlan.hazards.listing;

import static org.anlan.hazards.hazard.Hazards.OFFICER;
import static org.anlan.hazards.hazard.Hazards.RECTIFIER;
import static org.anlan.hazards.hazard.Hazards.TODAY;

import java.util.UUID;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.hazards.hazard.Hazards;
import org.anlan.hazards.profile.ListingRules;
import org.anlan.hazards.rectification.Signature;

/** Listings in every state, and the entries that bring them there. */
final class Listings {

  static final ListingRules RULES = ListingRules.usual();
  static final Signature PROPOSER = Hazards.signed("proposer", "钱提请");
  static final Signature APPLICANT = Hazards.signed("applicant", "赵申请");
  static final Hazard ACCEPTED = accepted();

  private Listings() {}

  private static Hazard accepted() {
    var hazard = Hazards.in(HazardStatus.COMPLETED, HazardLevel.MAJOR);
    hazard.accept(Hazards.acceptance());
    return hazard;
  }

  static Listing proposed() {
    return proposed(Hazards.registered(HazardLevel.MAJOR), ListingLevel.COUNTY_GOVERNMENT);
  }

  static Listing proposed(Hazard hazard, ListingLevel level) {
    return Listing.propose(
        new NewListing(
            UUID.randomUUID(), "GP-610926-2026-000001", hazard, level, "平利县人民政府", null, PROPOSER),
        "整改难度大",
        RULES);
  }

  static Listing approved() {
    var listing = proposed();
    listing.approve(approval(), TODAY.plusDays(7), RULES);
    return listing;
  }

  static Listing published() {
    var listing = approved();
    listing.publish(publication());
    return listing;
  }

  static Listing supervised() {
    var listing = published();
    listing.supervise(supervision());
    return listing;
  }

  static Listing applied() {
    var listing = supervised();
    listing.applyForDelisting(reason(), ACCEPTED);
    return listing;
  }

  static Listing verified() {
    var listing = applied();
    listing.verify(verification(true), ACCEPTED);
    return listing;
  }

  static Listing delisted() {
    var listing = verified();
    listing.delist(delisting(), TODAY.plusDays(7), ACCEPTED);
    return listing;
  }

  static Approval approval() {
    return new Approval("平政挂〔2026〕3号", TODAY.plusDays(180), "同意", OFFICER);
  }

  static Publication publication() {
    return new Publication(TODAY, "县政府网站", OFFICER);
  }

  static Supervision supervision() {
    return new Supervision("方案已批复，正在施工", 30, OFFICER);
  }

  static ListingExtension extension(Listing listing, int days) {
    var from = listing.term().dueOn() == null ? TODAY : listing.term().dueOn();
    return ListingExtension.asked(
        from, from.plusDays(days), "设备未到货", TODAY.plusDays(14), RECTIFIER);
  }

  static Reasoned reason() {
    return new Reasoned("已整改到位，申请摘牌", APPLICANT);
  }

  static Verification verification(boolean passed) {
    return new Verification(passed, TODAY, "现场核查", OFFICER);
  }

  static Delisting delisting() {
    return new Delisting("平政摘〔2026〕1号", null, OFFICER);
  }
}
