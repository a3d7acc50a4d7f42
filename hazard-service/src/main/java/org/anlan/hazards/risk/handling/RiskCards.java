package org.anlan.hazards.risk.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.hazards.reference.CardListener;
import org.anlan.hazards.reference.Survivors;
import org.anlan.hazards.risk.point.RiskRepository;
import org.anlan.servicekit.event.Outbox;

/** Risks go with their enterprise; those that are eliminated stay with whoever had them. */
@ApplicationScoped
class RiskCards implements CardListener {

  private final RiskRepository risks;
  private final Survivors survivors;
  private final Outbox outbox;
  private final Clock clock;

  RiskCards(RiskRepository risks, Survivors survivors, Outbox outbox, Clock clock) {
    this.risks = risks;
    this.survivors = survivors;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void follow(List<UUID> enterprises) {
    var going = risks.ofEnterprises(enterprises);
    var cards =
        survivors.of(
            going.stream()
                .map(risk -> Objects.requireNonNull(risk.jurisdiction().enterpriseId()))
                .collect(Collectors.toSet()));
    for (var risk : going) {
      var in = risk.jurisdiction();
      var card = cards.get(in.enterpriseId());
      if (card != null) {
        var old = risk.site();
        var site = card.site(old.place(), old.placeKind());
        risk.follow(
                old.lon() == null ? site : site.at(old.lon(), old.lat()),
                card.jurisdiction(in.departmentCode()),
                clock.instant())
            .ifPresent(outbox::append);
      }
    }
  }
}
