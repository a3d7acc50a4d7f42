package org.anlan.verification.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.anlan.verification.invariant.NotTold;
import org.anlan.verification.setting.Settings;
import org.anlan.verification.topic.Broker;
import org.anlan.verification.topic.PendingLetters;
import org.anlan.verification.topic.Topics;

/**
 * Copies all topics into a folder. With the outboxes, which remember what was told for two weeks,
 * this is all that brings topics back as they were at any moment since.
 */
public final class TopicArchive {

  private TopicArchive() {}

  /** Writes one file per topic; returns how many records there are. */
  public static long write(Settings settings, Path folder)
      throws IOException, InterruptedException, NotTold {
    Files.createDirectories(folder);
    long records = 0;
    try (var broker = Broker.of(settings)) {
      var pending = PendingLetters.in(broker);
      for (var topic : new TreeSet<>(broker.topics())) {
        records += write(broker, pending, folder, topic);
      }
    }
    return records;
  }

  private static long write(Broker broker, PendingLetters pending, Path folder, String topic)
      throws IOException, InterruptedException {
    var description =
        Broker.get(broker.admin().describeTopics(Set.of(topic)).allTopicNames()).get(topic);
    var id =
        new UUID(
            description.topicId().getMostSignificantBits(),
            description.topicId().getLeastSignificantBits());
    var archived = ArchivedTopic.at(folder, topic, id, description.partitions().size());
    boolean letters = topic.endsWith(Topics.DEAD_LETTERS);
    var count = new long[1];
    try (var output = archived.begin()) {
      broker.read(
          topic,
          0,
          record -> {
            // letters that were dealt with would be dealt with again
            if (!letters || pending.contain(record)) {
              output.write(record);
              count[0]++;
            }
          });
    }
    return count[0];
  }
}
