package org.anlan.hazards.listing;

import java.time.LocalDate;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.hazards.profile.ListingRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What must be true before a verb of a listing changes anything. */
final class ListingChecks {

  private ListingChecks() {}

  static void refuseIf(boolean broken, String code, Object... arguments) {
    if (broken) {
      throw new RuleViolation(code, arguments);
    }
  }

  /** Only what somebody still has to rectify is listed. */
  static void listable(Hazard hazard) {
    refuseIf(hazard.finding().level() != HazardLevel.MAJOR, "only-major");
    refuseIf(
        !hazard.isOpen(),
        "hazard-transition",
        InWords.english(hazard.status()),
        hazard.status().word());
  }

  /** The department in charge found it gone; a closed hazard was found so before. */
  static void accepted(Hazard hazard) {
    refuseIf(
        hazard.status() != HazardStatus.CLOSED && hazard.rectification().acceptance() == null,
        "hazard-not-accepted");
  }

  /** A verification of before speaks of an earlier rectification. */
  static void verifiedSinceAccepted(Verification verification, Hazard hazard) {
    var acceptance = hazard.rectification().acceptance();
    refuseIf(
        acceptance != null && verification.signed().at().isBefore(acceptance.signed().at()),
        "verification-outdated");
  }

  /** Neither whoever asked for it nor whoever did the work finds that it is done. */
  static void verifier(Verification entry, Signature applied, Hazard hazard) {
    refuseIf(applied.isOfSamePersonAs(entry.signed()), "verification-by-applicant");
    var completion = hazard.rectification().completion();
    refuseIf(completion != null && completion.isBy(entry.signed()), "verification-by-rectifier");
  }

  static void term(Approval entry, ListingRules rules) {
    var today = entry.signed().on();
    refuseIf(entry.dueOn().isBefore(today), "deadline-in-past");
    refuseIf(
        entry.dueOn().isAfter(today.plusDays(rules.longestDays())),
        "listing-too-long",
        rules.longestDays());
  }

  /** Until when a listing lasts of which only the beginning was written down. */
  static @Nullable LocalDate endOf(ListingFacts past, Hazard hazard, ListingRules rules) {
    var listed = past.listedOn();
    var deadline = hazard.finding().rectifyBy();
    if (listed == null || deadline != null && !deadline.isBefore(listed)) {
      return deadline;
    }
    return listed.plusDays(rules.longestDays());
  }

  static void extension(
      ListingFile file, ListingExtension entry, LocalDate earliestEnd, ListingRules rules) {
    refuseIf(file.asked().isPresent(), "extension-undecided");
    var granted = file.extensions().stream().filter(ListingExtension::wasGranted).toList();
    refuseIf(granted.size() >= rules.extensions(), "extension-limit", rules.extensions());
    refuseIf(!entry.until().isAfter(entry.from()), "extension-not-later", entry.from());
    refuseIf(entry.from().isBefore(earliestEnd), "extension-asked-late", rules.askBefore());
    var first = granted.isEmpty() ? entry.from() : granted.getFirst().from();
    refuseIf(
        entry.until().isAfter(first.plusDays(rules.extensionDays())),
        "extension-too-long",
        rules.extensionDays());
  }

  /** What is signed today neither lies ahead nor before what it follows. */
  static void dated(LocalDate on, @Nullable LocalDate earliest, Signature by) {
    refuseIf(on.isAfter(by.on()), "date-in-future", on);
    refuseIf(earliest != null && on.isBefore(earliest), "date-too-early", earliest);
  }
}
