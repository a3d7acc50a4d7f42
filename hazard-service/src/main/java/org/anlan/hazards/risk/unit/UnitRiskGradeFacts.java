package org.anlan.hazards.risk.unit;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about grades of units. */
@Singleton
class UnitRiskGradeFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(UnitRiskGradeEvent.class);
  }
}
