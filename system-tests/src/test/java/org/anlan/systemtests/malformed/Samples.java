package org.anlan.systemtests.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body that fits its schema, for the mutators to spoil. */
final class Samples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEPTH = 6;

  private final JsonNode document;
  private final JsonNode known;

  /**
   * @param known values of members that only make sense in this suite, by name
   */
  Samples(JsonNode document, Map<String, ?> known) {
    this.document = document;
    this.known = JSON.valueToTree(known);
  }

  /** A value that fits the schema of a query parameter. */
  String parameter(JsonNode parameter) {
    var name = parameter.path("name").asText();
    var value = known.has(name) ? known.get(name) : sample(parameter.path("schema"), 0);
    return (value.isArray() ? value.path(0) : value).asText();
  }

  /** A sample of the operation's JSON body; null where it takes none. */
  @Nullable JsonNode bodyOf(JsonNode operation) {
    var content = operation.path("requestBody").path("content");
    var schema = content.path("application/json").path("schema");
    return schema.isMissingNode() ? null : sample(schema, 0);
  }

  private JsonNode sample(JsonNode given, int depth) {
    var schema = resolve(given);
    if (depth > DEPTH) {
      return JSON.nullNode();
    }
    for (var choice : new String[] {"anyOf", "oneOf", "allOf"}) {
      if (schema.has(choice)) {
        return sample(schema.get(choice).get(0), depth + 1);
      }
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema, depth);
      case "array" -> JSON.createArrayNode().add(sample(schema.path("items"), depth + 1));
      case "integer" -> JSON.getNodeFactory().numberNode(1);
      case "number" -> JSON.getNodeFactory().numberNode(1.5);
      case "boolean" -> JSON.getNodeFactory().booleanNode(true);
      default -> JSON.getNodeFactory().textNode(text(schema));
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    var object = JSON.createObjectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            p ->
                object.set(
                    p.getKey(),
                    known.has(p.getKey())
                        ? known.get(p.getKey())
                        : sample(p.getValue(), depth + 1)));
    return object;
  }

  private static String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "date" -> "2026-01-05";
      case "date-time" -> "2026-01-05T08:00:00Z";
      case "uuid" -> UUID.nameUUIDFromBytes(new byte[] {1}).toString();
      default -> schema.path("pattern").asText().contains("{9}") ? "610926100" : "安全出口堵塞";
    };
  }

  private static String type(JsonNode schema) {
    var type = schema.path("type");
    if (type.isArray()) {
      return type.get(0).asText();
    }
    return schema.has("properties") ? "object" : type.asText("string");
  }

  private JsonNode resolve(JsonNode schema) {
    return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
  }
}
