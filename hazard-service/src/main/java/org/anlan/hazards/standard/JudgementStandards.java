package org.anlan.hazards.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Whether a basis is one: a hazard is a major one by an item that was published and in force on the
 * day it was found. What ledgers of old name stands as they have it.
 */
@ApplicationScoped
public class JudgementStandards {

  private final StandardRepository items;

  JudgementStandards(StandardRepository items) {
    this.items = items;
  }

  /** Refuses a basis that nobody has published, or that did not hold on that day. */
  public void mustKnow(@Nullable JudgementBasis basis, String county, LocalDate day) {
    if (basis == null) {
      return;
    }
    var item = basis.item();
    if (item == null || !items.knows(basis.standard(), item, county, day)) {
      throw InvalidRequest.at("/judgementBasis", "unknown-judgement-item");
    }
  }
}
