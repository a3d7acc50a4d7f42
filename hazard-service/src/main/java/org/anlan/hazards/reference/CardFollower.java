package org.anlan.hazards.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.servicekit.event.BatchSubscriber;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Outbox;

/**
 * Keeps the cards as the registry tells them. Open hazards go with their enterprise to another
 * township, department or grid, and to the unit it was merged into; closed ones stay with those who
 * closed them.
 */
@ApplicationScoped
class CardFollower implements BatchSubscriber {

  private static final String CHANGED = "org.anlan.enterprise-card.changed.v1";

  private final KnownCards cards;
  private final Outbox outbox;
  private final Clock clock;
  private final Instance<CardListener> listeners;

  CardFollower(
      KnownCards cards, Outbox outbox, Clock clock, @Any Instance<CardListener> listeners) {
    this.cards = cards;
    this.outbox = outbox;
    this.clock = clock;
    this.listeners = listeners;
  }

  @Override
  public String name() {
    return "card-follower";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.enterprise-card");
  }

  @Override
  public boolean wants(String type) {
    return type.equals(CHANGED);
  }

  @Override
  public void receiveAll(List<Fact> facts) {
    for (var belonging : cards.keep(BatchSubscriber.latest(facts))) {
      follow(belonging.hazard(), belonging.card());
    }
    var enterprises = facts.stream().map(Fact::subject).distinct().toList();
    listeners.forEach(listener -> listener.follow(enterprises));
  }

  private void follow(Hazard hazard, EnterpriseCard card) {
    var site = hazard.site();
    hazard
        .follow(
            card.site(site.place(), site.placeKind()),
            card.jurisdiction(hazard.jurisdiction().departmentCode()),
            clock.instant())
        .ifPresent(outbox::append);
  }
}
