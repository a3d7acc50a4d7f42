package org.anlan.servicekit.sample;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about notes. */
@Singleton
class NoteFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(NoteEvent.class);
  }
}
