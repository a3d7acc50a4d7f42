package org.anlan.verification.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.verification.recovery.ArchivedTopic.Archived;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedTopicTest {

  private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

  @TempDir private Path folder;

  @Test
  void givesEachRecordBackAsItWas() throws IOException {
    var topic =
        archived(List.of(record(2, 7, "key", "{\"地点\": \"平利\"}"), record(2, 9, "key", null)));

    var records = new ArrayList<Archived>();
    ArchivedTopic.in(folder).getFirst().read(records::add);
    assertThat(ArchivedTopic.in(folder)).containsExactly(topic);
    assertThat(records.getFirst().id()).isEqualTo(ID);
    var again = records.getFirst().toRecord("anlan.some");
    assertThat(again.partition()).isEqualTo(2);
    assertThat(again.timestamp()).isEqualTo(1_234L);
    assertThat(again.key()).isEqualTo("key");
    assertThat(new String(again.value(), UTF_8)).isEqualTo("{\"地点\": \"平利\"}");
    assertThat(new String(again.headers().lastHeader("ce_id").value(), UTF_8))
        .isEqualTo(ID.toString());
    assertThat(records.getLast().toRecord("anlan.some").value()).isNull();
  }

  @Test
  void knowsHowManyRecordsStoodBeforeAnOffset() throws IOException {
    var offsets =
        Offsets.of(
            archived(
                List.of(
                    record(0, 3, "a", "{}"), record(0, 7, "b", "{}"), record(1, 0, "c", "{}"))));

    assertThat(offsets.before(0, 0)).isZero();
    assertThat(offsets.before(0, 3)).isZero();
    assertThat(offsets.before(0, 4)).isEqualTo(1); // compaction took 4 to 6 away
    assertThat(offsets.before(0, 7)).isEqualTo(1);
    assertThat(offsets.before(0, 8)).isEqualTo(2);
    assertThat(offsets.before(1, 1)).isEqualTo(1);
    assertThat(offsets.before(2, 5)).isZero();
  }

  private ArchivedTopic archived(List<ConsumerRecord<String, byte[]>> records) throws IOException {
    var topic = ArchivedTopic.at(folder, "anlan.some", ID, 4);
    try (var output = topic.begin()) {
      for (var record : records) {
        output.write(record);
      }
    }
    return topic;
  }

  private static ConsumerRecord<String, byte[]> record(
      int partition, long offset, String key, @Nullable String value) {
    var headers = new RecordHeaders().add("ce_id", ID.toString().getBytes(UTF_8));
    return new ConsumerRecord<>(
        "anlan.some",
        partition,
        offset,
        1_234,
        TimestampType.CREATE_TIME,
        0,
        0,
        key,
        value == null ? null : value.getBytes(UTF_8),
        headers,
        Optional.empty());
  }
}
