package org.anlan.hazards.check.checklist;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about checklists. */
@Singleton
class ChecklistFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(ChecklistEvent.class);
  }
}
