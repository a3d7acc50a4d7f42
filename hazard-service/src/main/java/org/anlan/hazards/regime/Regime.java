package org.anlan.hazards.regime;

import static org.anlan.hazards.regime.Owing.FULFILLED;
import static org.anlan.hazards.regime.Owing.MISSED;
import static org.anlan.hazards.regime.Owing.NOT_DUE;
import static org.anlan.hazards.regime.Owing.OWED;

import java.util.List;
import java.util.stream.Stream;
import org.anlan.hazards.circular.CircularSummary;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardStatus;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.profile.Evidence;
import org.anlan.hazards.profile.RegimeRules;
import org.anlan.hazards.profile.RegimeRules.Institution;
import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.SlipReceipt;
import org.jspecify.annotations.Nullable;

/** Compares what was done about a hazard with what the county's regime asks for. */
record Regime(RegimeRules rules) {

  /** How it stands on the day of the view. */
  RegimeView of(Hazard hazard, HazardView today, List<CircularSummary> circulars) {
    return new RegimeView(
        hazard.id(),
        rules.name(),
        rules.institutions().stream().map(kept -> kept(kept, hazard, today)).toList(),
        receipt(hazard),
        hazard.rectification().closingApproval(),
        circulars);
  }

  private static @Nullable SlipReceipt receipt(Hazard hazard) {
    var assignment = hazard.rectification().assignment();
    return assignment == null ? null : assignment.receipt();
  }

  private static RegimeView.Kept kept(Institution institution, Hazard hazard, HazardView today) {
    var proofs =
        institution.evidence().stream()
            .sorted()
            .map(
                e ->
                    new RegimeView.Proof(
                        e, now(hazard, state(e, institution.name(), hazard, today))))
            .toList();
    var states = proofs.stream().map(RegimeView.Proof::state).toList();
    var whole =
        Stream.of(OWED, MISSED, NOT_DUE).filter(states::contains).findFirst().orElse(FULFILLED);
    return new RegimeView.Kept(institution.name(), whole, proofs);
  }

  /** Of a hazard that has come to its end nothing is owed any more. */
  private static Owing now(Hazard hazard, Owing state) {
    return state == OWED && !hazard.isOpen() ? MISSED : state;
  }

  private static Owing state(
      Evidence evidence, String institution, Hazard hazard, HazardView today) {
    var file = hazard.rectification();
    var status = hazard.status();
    var listing = hazard.listing();
    return switch (evidence) {
      case ASSIGNMENT -> owedUnless(file.assignment() != null);
      case RECEIPT -> received(file.assignment());
      case DUAL_REPORT -> owedUnless(file.reportedTwice());
      case LISTING -> owedUnless(listing != null && listing.listedOn() != null);
      case MONTHLY_PROGRESS ->
          today.progressDue() ? OWED : file.lastHeardOn() == null ? NOT_DUE : FULFILLED;
      case ACCEPTANCE ->
          file.acceptance() != null || status == HazardStatus.CLOSED
              ? FULFILLED
              : status == HazardStatus.COMPLETED ? OWED : NOT_DUE;
      case CLOSING_APPROVAL ->
          file.acceptance() != null || status == HazardStatus.CLOSED
              ? owedUnless(file.closingApproval() != null)
              : NOT_DUE;
      case CLOSURE ->
          status == HazardStatus.CLOSED ? FULFILLED : file.acceptance() != null ? OWED : NOT_DUE;
      case NOTICE ->
          toldSinceDue(institution, hazard) ? FULFILLED : today.overdue() ? OWED : NOT_DUE;
      case RECORD -> owedUnless(has(institution, hazard));
    };
  }

  private static Owing received(@Nullable Assignment assignment) {
    return assignment == null ? NOT_DUE : owedUnless(assignment.receipt() != null);
  }

  /** 通报 tells of what is overdue: one of before the deadline passed was about something else. */
  private static boolean toldSinceDue(String institution, Hazard hazard) {
    var due = hazard.finding().rectifyBy();
    return due != null
        && hazard.rectification().records().stream()
            .anyMatch(
                entry -> entry.institution().equals(institution) && entry.doneOn().isAfter(due));
  }

  private static boolean has(String institution, Hazard hazard) {
    return hazard.rectification().records().stream()
        .anyMatch(entry -> entry.institution().equals(institution));
  }

  private static Owing owedUnless(boolean done) {
    return done ? FULFILLED : OWED;
  }

  /** Whether the regime knows a 制 of that name. */
  boolean knows(String institution) {
    return rules.institutions().stream().anyMatch(i -> i.name().equals(institution));
  }
}
