package org.anlan.servicekit.event.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.anlan.servicekit.event.wire.Topics;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Sends facts so that a later fact of a subject is never on its way before the earlier one was
 * acknowledged. Facts of different subjects travel together.
 */
final class Publisher implements AutoCloseable {

  private final Supplier<Producer<String, byte[]>> producers;
  private final Topics topics;
  private @Nullable Producer<String, byte[]> producer;

  Publisher(Supplier<Producer<String, byte[]>> producers, Topics topics) {
    this.producers = producers;
    this.topics = topics;
  }

  Delivery publish(List<PendingFact> facts) throws InterruptedException {
    var delivery = new Delivery();
    try {
      topics.ensure(facts.stream().map(PendingFact::topic).distinct().toList());
      var waiting = bySubject(facts);
      while (!waiting.isEmpty() && !delivery.isCutShort()) {
        sendHeads(waiting, delivery);
        waiting.values().removeIf(Queue::isEmpty);
      }
    } catch (InterruptException e) {
      throw (InterruptedException) new InterruptedException("while sending").initCause(e);
    } catch (KafkaException e) {
      delivery.cutShort(e);
    }
    if (delivery.failure() != null && !leavesProducerUsable(delivery.failure())) {
      close();
    }
    return delivery;
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(2));
      producer = null;
    }
  }

  private void sendHeads(Map<UUID, Queue<PendingFact>> waiting, Delivery delivery)
      throws InterruptedException {
    var sent = new ArrayList<Sent>();
    for (var queue : waiting.values()) {
      var fact = queue.remove();
      var sending = new Sent(fact, producer().send(fact.toRecord()));
      sent.add(sending);
      if (sending.isRefusedForNow()) {
        break; // no broker or no room: the others would wait as long for nothing
      }
    }
    for (var sending : sent) {
      var failure = sending.await();
      if (failure == null) {
        delivery.published(sending.fact());
      } else {
        delivery.failed(sending.fact(), failure);
        waiting.remove(sending.fact().subject());
        if (failure instanceof RetriableException) {
          delivery.cutShort(failure);
        }
      }
    }
  }

  private Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = producers.get();
    }
    return producer;
  }

  private static Map<UUID, Queue<PendingFact>> bySubject(List<PendingFact> facts) {
    var queues = new LinkedHashMap<UUID, Queue<PendingFact>>();
    for (var fact : facts) {
      queues.computeIfAbsent(fact.subject(), subject -> new ArrayDeque<>()).add(fact);
    }
    return queues;
  }

  private static boolean leavesProducerUsable(Throwable failure) {
    return failure instanceof RetriableException || failure instanceof RecordTooLargeException;
  }

  private record Sent(PendingFact fact, Future<RecordMetadata> acknowledgement) {

    boolean isRefusedForNow() {
      return acknowledgement.state() == Future.State.FAILED
          && acknowledgement.exceptionNow() instanceof RetriableException;
    }

    @Nullable Throwable await() throws InterruptedException {
      try {
        var stored = acknowledgement.get();
        return stored == null ? new KafkaException("no acknowledgement") : null;
      } catch (ExecutionException e) {
        return e.getCause();
      }
    }
  }
}
