package org.anlan.servicekit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An OpenAPI document read as the data dictionary that other systems take it for: what it leaves
 * unsaid, and which words of our files nobody gets to read.
 */
public final class DataDictionary {

  /** Where a service has its words. */
  public static final Path OWN = Path.of("src/main/resources/field-texts.properties");

  /** Where the kit has those that recur everywhere, from the root of the sources. */
  public static final Path COMMON =
      Path.of("service-kit/src/main/resources/org/anlan/servicekit/openapi/field-texts.properties");

  private static final Pattern BILINGUAL = Pattern.compile(".*\\p{IsHan}.* · .*[A-Za-z].*");
  private static final Pattern NUMBERED = Pattern.compile(".*[a-z][0-9]+");

  private final List<Field> fields = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /** Reads a document. */
  public DataDictionary(JsonNode document) {
    for (var schema : document.at("/components/schemas").properties()) {
      readSchema(schema.getKey(), schema.getValue());
    }
    for (var path : document.path("paths")) {
      for (var operation : path) {
        readOperation(operation);
      }
    }
  }

  /**
   * Properties, parameters and lists of codes without a description, and schemas that got a number
   * because another has their name.
   */
  public List<String> faults() {
    return faults;
  }

  /** Lines whose words are nowhere in the document, stand there twice, or lack a language. */
  public List<String> idle(Path file) throws IOException {
    var keys = new HashSet<String>();
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .filter(
            line -> {
              int end = line.indexOf(" = ");
              return end < 0
                  || !keys.add(line.substring(0, end))
                  || !isRead(line.substring(0, end), line.substring(end + 3));
            })
        .toList();
  }

  private boolean isRead(String key, String text) {
    return BILINGUAL.matcher(text).matches()
        && fields.stream().anyMatch(field -> field.isSaid(key, text));
  }

  private void readSchema(String name, JsonNode schema) {
    if (NUMBERED.matcher(name).matches()) {
      faults.add(name);
    }
    if (schema.has("enum") || schema.has("description")) {
      add(name, name, schema);
    }
    readFields(name, schema);
  }

  private void readOperation(JsonNode operation) {
    var name = operation.path("operationId").asText();
    for (var parameter : operation.path("parameters")) {
      add(name, parameter.path("name").asText(), parameter);
    }
    operation.path("requestBody").path("content").forEach(body -> readBody(name, body));
    for (var response : operation.path("responses")) {
      response.path("content").forEach(body -> readBody(name, body));
    }
  }

  private void readBody(String operation, JsonNode body) {
    readFields(operation, body.path("schema"));
  }

  /** Of the schema and of what it is made of, as long as that has no name of its own. */
  private void readFields(String owner, JsonNode schema) {
    for (var property : schema.path("properties").properties()) {
      add(owner, property.getKey(), property.getValue());
      readFields(owner, property.getValue());
    }
    if (schema.has("items")) {
      readFields(owner, schema.get("items"));
    }
    schema.path("anyOf").forEach(choice -> readFields(owner, choice));
  }

  private void add(String owner, String name, JsonNode described) {
    var field = new Field(owner, name, described.path("description").asText());
    fields.add(field);
    if (field.words.isBlank()) {
      faults.add(owner.equals(name) ? name : owner + "." + name);
    }
  }

  private record Field(String owner, String name, String words) {

    boolean isSaid(String key, String text) {
      return words.equals(text) && (key.equals(name) || key.equals(owner + "." + name));
    }
  }
}
