package org.anlan.hazards.risk.report;

import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.finding.Belonging;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.FactType;

/** All that is told about risk reports, on the topic {@code anlan.risk-report}. */
public sealed interface RiskReportEvent extends DomainEvent {

  /** How the report stands after the fact. */
  RiskReportState report();

  @Override
  default UUID subject() {
    return report().reportId();
  }

  /** A unit reported its risks. */
  @FactType("org.anlan.risk-report.submitted.v1")
  record RiskReportSubmitted(RiskReportState report, Instant occurredAt)
      implements RiskReportEvent {}

  /** Its enterprise changed township, departments, grid or sectors, and so did the report. */
  @FactType("org.anlan.risk-report.rescoped.v1")
  record RiskReportRescoped(RiskReportState report, Belonging previous, Instant occurredAt)
      implements RiskReportEvent {}
}
