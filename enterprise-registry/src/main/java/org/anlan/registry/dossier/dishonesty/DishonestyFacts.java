package org.anlan.registry.dossier.dishonesty;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about the list of the seriously dishonest. */
@Singleton
class DishonestyFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(DishonestyEvent.class);
  }
}
