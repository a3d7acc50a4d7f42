package org.anlan.servicekit.event.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.List;
import org.anlan.servicekit.event.FactTypes;
import org.jspecify.annotations.Nullable;

/** Writes the AsyncAPI document of a service from the records it tells. */
final class AsyncApi {

  private static final String SCHEMAS = "components/schemas";

  private final ObjectMapper json;
  private final ObjectNode document;
  private final SchemaBuilder schemas;

  private AsyncApi(ObjectMapper json) {
    this.json = json;
    document = json.createObjectNode().put("asyncapi", "3.0.0");
    schemas = new SchemaGenerator(configuration(json).build()).buildMultipleSchemaDefinitions();
  }

  /** The document of the facts, in their order. */
  static ObjectNode of(String service, String version, List<Class<?>> facts, ObjectMapper json) {
    var made = new AsyncApi(json);
    made.document.putObject("info").put("title", service).put("version", version);
    made.document.put("defaultContentType", "application/json");
    facts.forEach(made::add);
    var schemas = made.document.withObject("/" + SCHEMAS);
    schemas.setAll(made.schemas.collectDefinitions(SCHEMAS));
    schemas.set("CloudEvent", CloudEventHeaders.schema(json));
    return made.document;
  }

  private void add(Class<?> fact) {
    var type = FactTypes.of(fact);
    var topic = FactTypes.topic(type);
    var name = fact.getSimpleName();
    var message = document.withObject("/components/messages").putObject(type);
    message.put("name", type).put("title", name).put("contentType", "application/json");
    message.set("headers", reference("#/" + SCHEMAS + "/CloudEvent"));
    message.set("payload", schemas.createSchemaReference(fact));
    message
        .putObject("bindings")
        .putObject("kafka")
        .set("key", json.createObjectNode().put("type", "string").put("format", "uuid"));
    document
        .withObject("/channels")
        .withObject("/" + topic)
        .put("address", topic)
        .withObject("/messages")
        .set(type, reference("#/components/messages/" + type));
    var operation = document.withObject("/operations").withObject("/send-" + topic);
    operation.put("action", "send").set("channel", reference("#/channels/" + topic));
  }

  private ObjectNode reference(String to) {
    return json.createObjectNode().put("$ref", to);
  }

  private static SchemaGeneratorConfigBuilder configuration(ObjectMapper json) {
    var builder =
        new SchemaGeneratorConfigBuilder(json, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.ADDITIONAL_FIXED_TYPES,
                Option.FLATTENED_ENUMS,
                Option.STANDARD_FORMATS)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    builder.forFields().withNullableCheck(AsyncApi::mayBeNull).withRequiredCheck(field -> true);
    return builder;
  }

  /** As the record's own code says it; all others are always there. */
  private static boolean mayBeNull(FieldScope field) {
    return !field.isFakeContainerItemScope()
        && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
