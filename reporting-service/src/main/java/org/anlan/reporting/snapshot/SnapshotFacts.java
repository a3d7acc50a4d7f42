package org.anlan.reporting.snapshot;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about published figures. */
@Singleton
class SnapshotFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(SnapshotEvent.class);
  }
}
