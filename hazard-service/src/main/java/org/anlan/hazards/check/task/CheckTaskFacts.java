package org.anlan.hazards.check.task;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about checks. */
@Singleton
class CheckTaskFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(CheckTaskEvent.class);
  }
}
