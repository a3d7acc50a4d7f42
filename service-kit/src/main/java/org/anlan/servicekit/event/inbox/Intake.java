package org.anlan.servicekit.event.inbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.anlan.servicekit.duty.Backoff;
import org.anlan.servicekit.event.wire.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The thread that takes facts in, from the start of the service to its end. */
final class Intake implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Intake.class);
  private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(15);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final List<Feed> feeds;
  private final Topics topics;
  private final InboxSettings settings;
  private final InboxLag lag;
  private final Thread thread;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10));
  private volatile @Nullable Consumer<String, byte[]> session;

  Intake(
      Supplier<Consumer<String, byte[]>> consumers,
      List<Feed> feeds,
      Topics topics,
      InboxSettings settings,
      InboxLag lag) {
    this.consumers = consumers;
    this.feeds = feeds;
    this.topics = topics;
    this.settings = settings;
    this.lag = lag;
    this.thread = Thread.ofPlatform().daemon().name("anlan-intake").unstarted(this::run);
  }

  Intake start() {
    thread.start();
    return this;
  }

  /** Lets the transaction under way end, then leaves the group. */
  @Override
  public void close() {
    stop.countDown();
    var consumer = session;
    if (consumer != null) {
      consumer.wakeup();
    }
    try {
      if (thread.getState() != Thread.State.NEW && !thread.join(PATIENCE_AT_STOP)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!stopping()) {
        takePart();
      }
    } catch (InterruptedException e) {
      LOG.debug("Interrupted");
    }
  }

  private void takePart() throws InterruptedException {
    try (var consumer = consumers.get()) {
      session = consumer;
      new FactConsumer(consumer, feeds, topics, settings, this::stopping, backoff::reset, lag)
          .run();
    } catch (WakeupException e) {
      LOG.debug("Woken to stop");
    } catch (RuntimeException | Error e) {
      if (!stopping()) {
        // whatever it was: a thread that ends here would end all intake without a word
        LOG.warnf(backoff.isReset() ? e : null, "Intake interrupted, starts again: %s", e);
        boolean stopped = stop.await(backoff.next().toNanos(), TimeUnit.NANOSECONDS);
        LOG.debugf("Intake %s", stopped ? "stops" : "starts again");
      }
    } finally {
      lag.gone();
    }
  }

  private boolean stopping() {
    return stop.getCount() == 0;
  }
}
