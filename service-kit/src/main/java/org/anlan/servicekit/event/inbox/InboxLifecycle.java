package org.anlan.servicekit.event.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.event.wire.KafkaClients;
import org.anlan.servicekit.event.wire.Topics;

/** Starts taking facts in with the service, if it has subscribers, and stops in good order. */
@ApplicationScoped
class InboxLifecycle {

  private final InboxSettings settings;
  private final List<Feed> feeds;
  private final DeadLetters deadLetters;
  private final Intake intake;
  private final Redrive redrive;

  InboxLifecycle(
      InboxSettings settings,
      @All List<Subscriber> subscribers,
      Reception reception,
      KafkaClients clients,
      Topics topics) {
    this.settings = settings;
    this.deadLetters = reception.deadLetters();
    this.feeds = subscribers.stream().map(subscriber -> new Feed(subscriber, reception)).toList();
    this.intake =
        new Intake(
            () -> clients.consumer(settings.group(), "anlan-intake", settings.batch()),
            feeds,
            topics,
            settings,
            reception.lag());
    this.redrive =
        new Redrive(
            () -> clients.consumer(settings.group() + ".redrive", "anlan-redrive", 50),
            feeds,
            settings.group());
  }

  Redrive redrive() {
    return redrive;
  }

  void start(@Observes StartupEvent started) {
    if (settings.enabled() && !feeds.isEmpty()) {
      intake.start();
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    intake.close();
    deadLetters.close();
  }
}
