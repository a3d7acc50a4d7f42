package org.anlan.verification.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One topic in an archive: a packed file of JSON, a line that describes the topic and then a line
 * for each record, in the order of each partition.
 */
record ArchivedTopic(Path file, String name, UUID id, int partitions) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUFFIX = ".jsonl.gz";

  static List<ArchivedTopic> in(Path archive) throws IOException {
    try (var files = Files.list(archive)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(ArchivedTopic::open)
          .toList();
    }
  }

  /** Where a topic goes in an archive. */
  static ArchivedTopic at(Path archive, String name, UUID id, int partitions) {
    return new ArchivedTopic(archive.resolve(name + SUFFIX), name, id, partitions);
  }

  /** Begins the file; the caller writes records and closes it. */
  Output begin() throws IOException {
    var writer =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), UTF_8));
    var head = JSON.createObjectNode();
    head.put("topic", name).put("id", id.toString()).put("partitions", partitions);
    writer.write(head + "\n");
    return new Output(writer);
  }

  /** Shows all records as they were. */
  void read(Visitor visitor) throws IOException {
    try (var lines = lines(file)) {
      lines.readLine(); // the head
      for (String line; (line = lines.readLine()) != null; ) {
        visitor.visit(Archived.of(JSON.readTree(line)));
      }
    }
  }

  private static ArchivedTopic open(Path file) {
    try (var lines = lines(file)) {
      var head = JSON.readTree(lines.readLine());
      return new ArchivedTopic(
          file,
          head.required("topic").asText(),
          UUID.fromString(head.required("id").asText()),
          head.required("partitions").asInt());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedReader lines(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8));
  }

  /** Takes the records of a topic. */
  record Output(Writer writer) implements AutoCloseable {

    void write(ConsumerRecord<String, byte[]> record) {
      var line = JSON.createObjectNode();
      line.put("partition", record.partition())
          .put("offset", record.offset())
          .put("timestamp", record.timestamp())
          .put("key", record.key());
      var headers = line.putObject("headers");
      record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
      line.put("value", text(record.value()));
      try {
        writer.write(line + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
      return bytes == null ? null : new String(bytes, UTF_8);
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  /** What a reader does with each record. */
  @FunctionalInterface
  interface Visitor {

    void visit(Archived record) throws IOException;
  }

  /** One record; all that the suite writes is text. */
  record Archived(int partition, long offset, @Nullable UUID id, JsonNode line) {

    static Archived of(JsonNode line) {
      var id = line.path("headers").path("ce_id");
      return new Archived(
          line.required("partition").asInt(),
          line.required("offset").asLong(),
          id.isMissingNode() ? null : UUID.fromString(id.asText()),
          line);
    }

    /** The same record, for a topic that was made anew. */
    ProducerRecord<String, byte[]> toRecord(String topic) {
      var value = line.path("value");
      var record =
          new ProducerRecord<>(
              topic,
              partition,
              line.path("timestamp").asLong(),
              line.path("key").isNull() ? null : line.path("key").asText(),
              value.isNull() ? null : value.asText().getBytes(UTF_8));
      line.path("headers")
          .properties()
          .forEach(
              header ->
                  record
                      .headers()
                      .add(header.getKey(), header.getValue().asText().getBytes(UTF_8)));
      return record;
    }
  }
}
