package org.anlan.verification.topic;

import java.io.IOException;
import org.anlan.verification.invariant.Finding;
import org.anlan.verification.invariant.Invariant;
import org.anlan.verification.invariant.Meaning;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** No letter lies dead: those that a redrive has dealt with lie before what its group has read. */
final class NoDeadLetters implements Invariant {

  private final Settings settings;

  NoDeadLetters(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Meaning meaning() {
    return new Meaning(
        "no-dead-letters", "没有待处理的死信", "no dead letter waits to be delivered again", "P44");
  }

  @Override
  public Finding look() throws IOException, InterruptedException, NotTold {
    var found = new Finding.Collector();
    try (var broker = Broker.of(settings)) {
      var pending = PendingLetters.in(broker);
      for (var topic : broker.topics()) {
        if (topic.endsWith(Topics.DEAD_LETTERS)) {
          broker.read(topic, 0, letter -> look(letter, pending, found));
        }
      }
    }
    return found.done();
  }

  private static void look(
      ConsumerRecord<String, byte[]> letter, PendingLetters pending, Finding.Collector found) {
    found.looked();
    if (pending.contain(letter)) {
      found.violated(
          "%s %d@%d %s"
              .formatted(
                  letter.topic(),
                  letter.partition(),
                  letter.offset(),
                  PendingLetters.header(letter, "dlq_subscriber")));
    }
  }
}
