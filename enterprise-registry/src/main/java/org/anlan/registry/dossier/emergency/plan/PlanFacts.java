package org.anlan.registry.dossier.emergency.plan;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about emergency plans. */
@Singleton
class PlanFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(PlanEvent.class);
  }
}
