package org.anlan.servicekit.event.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The envelope: CloudEvents 1.0 in the binary mode of its Kafka binding. */
final class CloudEventHeaders {

  private static final List<String> ALWAYS =
      List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time");

  private CloudEventHeaders() {}

  static ObjectNode schema(ObjectMapper json) {
    var schema = json.createObjectNode().put("type", "object");
    var required = schema.putArray("required");
    var headers = schema.putObject("properties");
    ALWAYS.forEach(
        name -> {
          required.add(name);
          headers.putObject(name).put("type", "string");
        });
    headers.withObject("/ce_specversion").put("const", "1.0");
    headers.withObject("/ce_id").put("format", "uuid");
    headers.withObject("/ce_subject").put("format", "uuid");
    headers.withObject("/ce_time").put("format", "date-time");
    headers.putObject("ce_traceparent").put("type", "string");
    return schema;
  }
}
