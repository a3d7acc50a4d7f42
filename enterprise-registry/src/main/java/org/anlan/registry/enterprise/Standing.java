package org.anlan.registry.enterprise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands, and the decision by which it does: dated, with reason and basis. A unit that
 * was so when it was registered has none.
 */
@Embeddable
record Standing(
    @Enumerated(EnumType.STRING) EnterpriseStatus status,
    @Nullable LocalDate statusOn,
    @Nullable String statusReason,
    @Nullable String statusBasis) {

  static Standing of(EnterpriseStatus status) {
    return new Standing(status, null, null, null);
  }

  /** After a decision, which comes neither early nor before the last. */
  Standing moved(StatusChange change, LocalDate today) {
    if (!status.next().contains(change.status())) {
      throw new RuleViolation("enterprise-transition", status, change.status());
    }
    if (change.on().isAfter(today)) {
      throw new RuleViolation("status-change-in-future", change.on());
    }
    if (statusOn != null && change.on().isBefore(statusOn)) {
      throw new RuleViolation("status-change-before-last", statusOn);
    }
    return new Standing(change.status(), change.on(), change.reason(), change.basis());
  }
}
