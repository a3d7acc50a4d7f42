package org.anlan.registry.enterprise;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about enterprises. */
@Singleton
class EnterpriseFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(EnterpriseEvent.class, EnterpriseCard.class);
  }
}
