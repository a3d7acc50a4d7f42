package org.anlan.servicekit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The merge patches that an OpenAPI document takes. Whoever sends one sends what changes, so
 * nothing in it may be required but what the elements of a list have, which is sent whole.
 */
public final class MergePatches {

  private static final String SCHEMAS = "#/components/schemas/";

  private final JsonNode schemas;
  private final List<String> operations = new ArrayList<>();
  private final Set<String> faults = new LinkedHashSet<>(); // most are taken as two media types

  /** Reads a document. */
  public MergePatches(JsonNode document) {
    schemas = document.at("/components/schemas");
    for (var path : document.path("paths").properties()) {
      if (path.getValue().has("patch")) {
        read("PATCH " + path.getKey(), path.getValue().get("patch"));
      }
    }
  }

  /** The operations that were looked at: all that patch. */
  public List<String> operations() {
    return operations;
  }

  /** Patches that require a part, and those of which the document does not say what they take. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  private void read(String operation, JsonNode described) {
    operations.add(operation);
    var bodies = described.at("/requestBody/content");
    if (bodies.isEmpty()) {
      faults.add(operation + " takes nothing");
    }
    for (var body : bodies) {
      follow(operation, "its body", body.path("schema"), new HashSet<>());
    }
  }

  private void follow(String operation, String name, JsonNode schema, Set<String> seen) {
    var to = schema.path("$ref").asText();
    if (!to.isEmpty()) {
      if (seen.add(to)) {
        var next = to.replace(SCHEMAS, "");
        follow(operation, next, schemas.path(next), seen);
      }
      return;
    }
    if (schema.isMissingNode()) {
      faults.add(operation + " takes " + name + ", which is nowhere");
    }
    if (!schema.path("required").isEmpty()) {
      faults.add(operation + " demands of " + name + " " + schema.get("required"));
    }
    schema
        .path("properties")
        .properties()
        .forEach(p -> follow(operation, name + "." + p.getKey(), p.getValue(), seen));
    for (var several : List.of("anyOf", "allOf", "oneOf")) {
      schema.path(several).forEach(one -> follow(operation, name, one, seen));
    }
  }
}
