package org.anlan.systemtests.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of the document, each compiled once. Objects have no members but those they name:
 * clients must not rely on that, for more may be added, but what is added has to be in the
 * document.
 */
final class Schemas {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAMED = "#/$defs/";

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          Dialects.getOpenApi31(),
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  private final JsonNode named;
  private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

  Schemas(JsonNode document) {
    named = closed(document.path("components").path("schemas"));
  }

  /** The schema as it stands in the document, ready for use. */
  Schema compiled(JsonNode schema) {
    return compiled.computeIfAbsent(schema, this::compile);
  }

  /**
   * As a document of its own, with those beside it that it names, directly or through others: all
   * that stand beside it are compiled with it, and all of all did not fit into the tests' heap.
   */
  private Schema compile(JsonNode schema) {
    var root = JSON.createObjectNode();
    root.setAll((ObjectNode) closed(schema));
    var beside = JSON.createObjectNode();
    addNamed(root, beside);
    root.set("$defs", beside);
    return registry.getSchema(root);
  }

  private void addNamed(JsonNode node, ObjectNode beside) {
    var reference = node.path("$ref").asText();
    if (reference.startsWith(NAMED)) {
      var name = reference.substring(NAMED.length());
      if (!beside.has(name)) {
        beside.set(name, named.path(name));
        addNamed(named.path(name), beside);
      }
    }
    node.forEach(member -> addNamed(member, beside));
  }

  private static JsonNode closed(JsonNode schema) {
    try {
      var copy = JSON.readTree(schema.toString().replace("#/components/schemas/", NAMED));
      close(copy);
      return copy;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void close(JsonNode node) {
    if (node instanceof ObjectNode schema
        && schema.path("properties").isObject()
        && !schema.has("additionalProperties")) {
      schema.put("additionalProperties", false);
    }
    node.forEach(Schemas::close);
  }
}
