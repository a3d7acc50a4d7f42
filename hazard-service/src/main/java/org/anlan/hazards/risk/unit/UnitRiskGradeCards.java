package org.anlan.hazards.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.hazards.reference.CardListener;
import org.anlan.hazards.reference.Survivors;
import org.anlan.servicekit.event.Outbox;

/** Grades go with their enterprise. */
@ApplicationScoped
class UnitRiskGradeCards implements CardListener {

  private final UnitRiskGradeRepository grades;
  private final Survivors survivors;
  private final Outbox outbox;
  private final Clock clock;

  UnitRiskGradeCards(
      UnitRiskGradeRepository grades, Survivors survivors, Outbox outbox, Clock clock) {
    this.grades = grades;
    this.survivors = survivors;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void follow(List<UUID> enterprises) {
    var going = grades.ofEnterprises(enterprises);
    var cards =
        survivors.of(
            going.stream()
                .map(grade -> grade.belonging().enterpriseId())
                .collect(Collectors.toSet()));
    for (var grade : going) {
      var card = cards.get(grade.belonging().enterpriseId());
      if (card != null) {
        grade.follow(card.name(), card.belonging(), clock.instant()).ifPresent(outbox::append);
      }
    }
  }
}
