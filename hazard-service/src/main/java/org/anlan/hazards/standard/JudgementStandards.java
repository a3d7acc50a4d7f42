package org.anlan.hazards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.standard.StandardRepository.Cited;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whether a basis is one: a hazard is a major one by an item that was published, in force on the
 * day it was found, and of a sector the enterprise belongs to; or somebody says why another
 * sector's item holds. What ledgers of old name stands as they have it.
 */
@ApplicationScoped
public class JudgementStandards {

  private final StandardRepository items;

  JudgementStandards(StandardRepository items) {
    this.items = items;
  }

  /** Refuses a basis that nobody has published, that did not hold on that day, or not there. */
  public void mustHold(@Nullable JudgementBasis basis, Jurisdiction where, LocalDate day) {
    if (basis == null) {
      return;
    }
    var cited = items.cited(basis, where.countyCode(), day);
    refuseIf(cited.isEmpty(), "unknown-judgement-item");
    refuseIf(cited.stream().noneMatch(Cited::citable), "judgement-item-not-citable");
    refuseIf(
        basis.reason() == null
            && cited.stream().noneMatch(item -> item.citable() && item.suits(where.sectorCodes())),
        "judgement-item-of-other-sector");
  }

  private static void refuseIf(boolean broken, String code) {
    if (broken) {
      throw InvalidRequest.at("/judgementBasis", code);
    }
  }
}
