package org.anlan.servicekit.event.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.anlan.servicekit.duty.Backoff;
import org.anlan.servicekit.duty.Due;
import org.anlan.servicekit.event.wire.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/**
 * One session of a consumer group member: polls, feeds every subscriber, and goes on only when all
 * have taken the records at hand or put them aside.
 *
 * <p>While the database is away the records wait and the partitions are paused, but it keeps
 * polling, so that the group does not give its partitions to a member that fares no better.
 */
final class FactConsumer {

  private static final Logger LOG = Logger.getLogger(FactConsumer.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  /** Well below the time after which Kafka takes a silent member for dead. */
  private static final Duration LONGEST_TURN = Duration.ofSeconds(60);

  private final Consumer<String, byte[]> consumer;
  private final List<Feed> feeds;
  private final Topics topics;
  private final Backoff backoff;
  private final BooleanSupplier stopping;
  private final Runnable joined;
  private final InboxLag lag;
  private final Set<TopicPartition> unplaced = new HashSet<>();
  private final List<ConsumerRecord<String, byte[]>> pending = new ArrayList<>();
  private final Due forgetting = Due.every(Duration.ofHours(1));
  private Due retry = Due.now();

  FactConsumer(
      Consumer<String, byte[]> consumer,
      List<Feed> feeds,
      Topics topics,
      InboxSettings settings,
      BooleanSupplier stopping,
      Runnable joined,
      InboxLag lag) {
    this.consumer = consumer;
    this.feeds = feeds;
    this.topics = topics;
    this.backoff = new Backoff(settings.backoff(), settings.longestBackoff());
    this.stopping = stopping;
    this.joined = joined;
    this.lag = lag;
  }

  /** Takes facts in until it is told to stop. */
  void run() throws InterruptedException {
    var names = new HashSet<String>();
    feeds.forEach(feed -> names.addAll(feed.subscriber().topics()));
    topics.ensure(names);
    consumer.subscribe(names, new Assignment());
    while (!stopping.getAsBoolean()) {
      consumer.poll(untilNextTurn()).forEach(pending::add);
      if (retry.isDue()) {
        turn();
      }
      lag.measure(consumer, pending);
    }
  }

  private void turn() throws InterruptedException {
    try {
      place();
      if (deliver()) {
        recovered();
        forget();
      }
    } catch (RuntimeException e) {
      if (!Away.causes(e)) {
        throw e;
      }
      rest(e);
    }
  }

  /** Lets partitions just assigned go on where this service's own database says. */
  private void place() throws InterruptedException {
    if (unplaced.isEmpty()) {
      return;
    }
    var names = unplaced.stream().map(TopicPartition::topic).distinct().toList();
    var ids = topics.ids(names);
    if (ids.size() < names.size()) {
      throw new Away(new UnknownTopicOrPartitionException("one of " + names));
    }
    feeds.forEach(feed -> feed.start(ids, unplaced));
    for (var partition : unplaced) {
      consumer.seek(partition, next(partition));
    }
    consumer.resume(unplaced);
    unplaced.clear();
    joined.run();
  }

  private long next(TopicPartition partition) {
    return feeds.stream()
        .filter(feed -> feed.subscriber().topics().contains(partition.topic()))
        .mapToLong(feed -> feed.next(partition))
        .min()
        .orElse(0);
  }

  /** Returns whether nothing is pending any more. */
  private boolean deliver() {
    if (pending.isEmpty()) {
      return true;
    }
    var end = Due.in(LONGEST_TURN);
    for (var feed : feeds) {
      var done = feed.deliver(pending, () -> !stopping.getAsBoolean() && !end.isDue());
      if (!done) {
        consumer.pause(consumer.assignment());
        return false;
      }
    }
    consumer.commitAsync(
        offsets(),
        (offsets, failure) -> {
          if (failure != null) {
            LOG.debugf(failure, "Offsets for onlookers not committed");
          }
        });
    pending.clear();
    return true;
  }

  private Map<TopicPartition, OffsetAndMetadata> offsets() {
    var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
    var assigned = consumer.assignment();
    for (var event : pending) {
      var partition = new TopicPartition(event.topic(), event.partition());
      if (assigned.contains(partition)) {
        offsets.put(partition, new OffsetAndMetadata(event.offset() + 1));
      }
    }
    return offsets;
  }

  private void rest(RuntimeException why) {
    if (backoff.isReset()) {
      LOG.warnf("Facts wait to be taken in: %s", why.getCause() == null ? why : why.getCause());
    }
    consumer.pause(consumer.assignment());
    retry = Due.in(backoff.next());
  }

  private void recovered() {
    if (!backoff.isReset()) {
      LOG.info("Facts are taken in again");
      backoff.reset();
    }
    if (!consumer.paused().isEmpty()) {
      var resumable = new HashSet<>(consumer.paused());
      resumable.removeAll(unplaced);
      consumer.resume(resumable);
    }
  }

  /** All feeds share one inbox table; a little at a time, between facts. */
  private void forget() {
    if (forgetting.isDue() && !feeds.getFirst().forget()) {
      forgetting.restart();
    }
  }

  private Duration untilNextTurn() {
    if (pending.isEmpty() && unplaced.isEmpty()) {
      return POLL;
    }
    return retry.remaining().compareTo(POLL) < 0 ? retry.remaining() : POLL;
  }

  /** Partitions come and go within poll. What was read of one that is gone, another will read. */
  private final class Assignment implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      consumer.pause(partitions);
      unplaced.addAll(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      unplaced.removeAll(partitions);
      pending.removeIf(
          event -> partitions.contains(new TopicPartition(event.topic(), event.partition())));
    }
  }
}
