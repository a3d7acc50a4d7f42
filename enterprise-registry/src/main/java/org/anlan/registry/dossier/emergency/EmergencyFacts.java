package org.anlan.registry.dossier.emergency;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about readiness for emergencies. */
@Singleton
class EmergencyFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(EmergencyEvent.class);
  }
}
