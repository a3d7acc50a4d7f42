package org.anlan.hazards.check.expert;

import jakarta.inject.Singleton;
import java.util.List;
import org.anlan.servicekit.event.DomainEvent;
import org.anlan.servicekit.event.contract.PublishedFacts;

/** What is told about expert reviews. */
@Singleton
class ExpertReviewFacts implements PublishedFacts {

  @Override
  public List<Class<? extends DomainEvent>> families() {
    return List.of(ExpertReviewEvent.class);
  }
}
