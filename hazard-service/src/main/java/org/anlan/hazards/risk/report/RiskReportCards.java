package org.anlan.hazards.risk.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.hazards.reference.CardListener;
import org.anlan.hazards.reference.Survivors;
import org.anlan.servicekit.event.Outbox;

/** Reports go with their enterprise. */
@ApplicationScoped
class RiskReportCards implements CardListener {

  private final RiskReportRepository reports;
  private final Survivors survivors;
  private final Outbox outbox;
  private final Clock clock;

  RiskReportCards(RiskReportRepository reports, Survivors survivors, Outbox outbox, Clock clock) {
    this.reports = reports;
    this.survivors = survivors;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void follow(List<UUID> enterprises) {
    var going = reports.ofEnterprises(enterprises);
    var cards =
        survivors.of(
            going.stream()
                .map(report -> report.belonging().enterpriseId())
                .collect(Collectors.toSet()));
    for (var report : going) {
      var card = cards.get(report.belonging().enterpriseId());
      if (card != null) {
        report.follow(card.name(), card.belonging(), clock.instant()).ifPresent(outbox::append);
      }
    }
  }
}
