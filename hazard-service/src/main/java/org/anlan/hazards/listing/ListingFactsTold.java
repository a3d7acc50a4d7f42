package org.anlan.hazards.listing;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about listings. */
@Singleton
class ListingFactsTold implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(ListingEvent.class);
  }
}
