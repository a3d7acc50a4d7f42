package org.anlan.servicekit.event.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.anlan.servicekit.event.Fact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in the binary mode of its Kafka binding: attributes as headers, data as value.
 */
public final class CloudEvents {

  private static final String SPECVERSION = "1.0";

  private final ObjectMapper json;

  public CloudEvents(ObjectMapper json) {
    this.json = json;
  }

  /** Writes the attributes of a fact; {@code traceId} is that of W3C Trace Context. */
  public static void describe(
      Headers headers,
      UUID id,
      String source,
      String type,
      UUID subject,
      Instant time,
      @Nullable String traceId) {
    put(headers, "ce_specversion", SPECVERSION);
    put(headers, "ce_id", id.toString());
    put(headers, "ce_source", source);
    put(headers, "ce_type", type);
    put(headers, "ce_subject", subject.toString());
    put(headers, "ce_time", time.toString());
    if (traceId != null && traceId.length() == 32) {
      // the span is the act of telling; its id is derived from the fact's
      var span = "%016x".formatted(id.getLeastSignificantBits());
      put(headers, "ce_traceparent", "00-" + traceId + "-" + span + "-01");
    }
    put(headers, "content-type", "application/json");
  }

  /** Reads a fact, or throws what cannot be read as one. */
  public Fact read(ConsumerRecord<String, byte[]> event) {
    try {
      if (!SPECVERSION.equals(header(event, "ce_specversion"))) {
        throw new Unreadable("not a CloudEvent " + SPECVERSION, null);
      }
      return new Fact(
          UUID.fromString(header(event, "ce_id")),
          header(event, "ce_source"),
          type(event),
          UUID.fromString(header(event, "ce_subject")),
          OffsetDateTime.parse(header(event, "ce_time")).toInstant(),
          data(event));
    } catch (IllegalArgumentException | DateTimeException | IOException e) {
      throw new Unreadable(String.valueOf(e.getMessage()), e);
    }
  }

  /** The type alone, without reading the data. */
  public static String type(ConsumerRecord<String, byte[]> event) {
    return header(event, "ce_type");
  }

  private JsonNode data(ConsumerRecord<String, byte[]> event) throws IOException {
    if (event.value() == null) {
      throw new Unreadable("no data", null);
    }
    return json.readTree(event.value());
  }

  private static String header(ConsumerRecord<String, byte[]> event, String name) {
    var header = event.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      throw new Unreadable("no header " + name, null);
    }
    return new String(header.value(), UTF_8);
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }

  /** A record that is no fact of ours; no retry makes it one. */
  public static final class Unreadable extends RuntimeException {

    private Unreadable(String why, @Nullable Throwable cause) {
      super(why, cause);
    }
  }
}
