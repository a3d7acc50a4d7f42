package org.anlan.servicekit.event.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;
import org.anlan.servicekit.event.inbox.Attempts.Rejected;
import org.anlan.servicekit.event.inbox.Progress.Place;
import org.anlan.servicekit.event.wire.CloudEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Brings records to one subscriber. A whole batch goes into one transaction; where that fails each
 * record gets its own, so that a bad fact takes no other down with it.
 */
final class Feed {

  private static final Logger LOG = Logger.getLogger(Feed.class);

  private final Subscriber subscriber;
  private final Reception reception;
  private final Inbox inbox;
  private final Attempts attempts;
  private final Progress progress = new Progress();
  private final Tally tally;

  Feed(Subscriber subscriber, Reception reception) {
    this.subscriber = subscriber;
    this.reception = reception;
    this.inbox = new Inbox(subscriber.name());
    this.attempts = new Attempts(reception.settings(), this::probe);
    this.tally = new Tally(reception.meters(), subscriber.name(), reception.clock());
  }

  Subscriber subscriber() {
    return subscriber;
  }

  /** Learns from the database where to go on in partitions just assigned. */
  void start(Map<String, UUID> topicIds, Collection<TopicPartition> assigned) {
    var partitions =
        assigned.stream().filter(p -> subscriber.topics().contains(p.topic())).toList();
    reception
        .transactions()
        .run(
            "inbox " + subscriber.name(),
            connection ->
                progress.starts(
                    topicIds, partitions, inbox.positions(connection, topicIds.values())));
  }

  long next(TopicPartition partition) {
    return progress.next(partition);
  }

  /**
   * Delivers what this subscriber has not read yet; may be called again with the same records.
   *
   * @return false when it was told not to go on before the last one
   */
  boolean deliver(List<ConsumerRecord<String, byte[]>> polled, BooleanSupplier goOn) {
    var events =
        polled.stream()
            .filter(event -> subscriber.topics().contains(event.topic()))
            .filter(progress::isAhead)
            .toList();
    if (events.size() > 1 && deliveredTogether(events)) {
      return true;
    }
    for (var event : events) {
      if (!goOn.getAsBoolean()) {
        return false;
      }
      if (progress.isAhead(event)) {
        deliverAlone(event);
      }
    }
    return true;
  }

  /** Delivers a dead letter once more; its place in the topic plays no role any more. */
  Redelivery redeliver(ConsumerRecord<String, byte[]> event) {
    try {
      return attempts.at(() -> receive(List.of(event), List.of())) == 1
          ? Redelivery.EFFECTIVE
          : Redelivery.DUPLICATE;
    } catch (Rejected e) {
      reception.deadLetters().put(event, subscriber.name(), e);
      return Redelivery.DEAD_AGAIN;
    }
  }

  private boolean deliveredTogether(List<ConsumerRecord<String, byte[]>> events) {
    try {
      receiveAndMove(events);
      return true;
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      if (Away.causes(e)) {
        throw new Away(e);
      }
      LOG.debugf(e, "%s takes %d facts one by one", subscriber.name(), events.size());
      return false;
    }
  }

  private void deliverAlone(ConsumerRecord<String, byte[]> event) {
    var events = List.of(event);
    try {
      attempts.at(() -> receiveAndMove(events));
    } catch (Rejected e) {
      reception.deadLetters().put(event, subscriber.name(), e);
      tally.deadLetter();
      move(events);
    }
  }

  private int receiveAndMove(List<ConsumerRecord<String, byte[]>> events) {
    var places = progress.after(events);
    var received = receive(events, places);
    progress.moved(places);
    return received;
  }

  /** The inbox, the place in the topic and all effects: in one transaction. */
  private int receive(List<ConsumerRecord<String, byte[]>> events, List<Place> places) {
    var facts = wanted(events);
    var claim = inbox.claim(places, facts);
    reception
        .transactions()
        .run(
            "inbox " + subscriber.name(),
            claim,
            connection -> {
              reception.steps().accept(InboxStep.CLAIMED);
              if (!claim.fresh().isEmpty()) {
                subscriber.receiveAll(claim.fresh());
              }
              reception.steps().accept(InboxStep.APPLIED);
            });
    reception.steps().accept(InboxStep.COMMITTED);
    int received = claim.fresh().size();
    tally.received(received, facts.size() - received);
    return received;
  }

  private void move(List<ConsumerRecord<String, byte[]>> events) {
    var places = progress.after(events);
    reception
        .transactions()
        .run("inbox " + subscriber.name(), inbox.claim(places, List.of()), connection -> {});
    progress.moved(places);
  }

  private List<Fact> wanted(List<ConsumerRecord<String, byte[]>> events) {
    var facts = new ArrayList<Fact>();
    for (var event : events) {
      if (subscriber.wants(CloudEvents.type(event))) {
        facts.add(reception.events().read(event));
      }
    }
    return facts;
  }

  /** Forgets some facts received too long ago; returns whether there may be more. */
  boolean forget() {
    var more = new AtomicBoolean();
    reception
        .transactions()
        .run(
            "inbox purge",
            connection -> more.set(Inbox.purge(connection, reception.settings().retention())));
    return more.get();
  }

  private void probe() {
    reception.transactions().run("inbox probe", connection -> {});
  }

  /** What became of a dead letter that was delivered once more. */
  enum Redelivery {
    EFFECTIVE,
    DUPLICATE,
    DEAD_AGAIN,
    FOREIGN
  }
}
