package org.anlan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Makes one OpenAPI document of those of the services. */
final class OpenApiMerge {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
  private static final String TOKEN = "token";
  private static final String PROBLEM = "#/components/schemas/Problem";

  private final Names names = new Names(List.of());
  private final BiPredicate<String, String> owns;
  private final Predicate<String> needsToken;

  /**
   * @param owns whether requests for a path reach this service
   * @param needsToken whether a path is closed to strangers
   */
  OpenApiMerge(BiPredicate<String, String> owns, Predicate<String> needsToken) {
    this.owns = owns;
    this.needsToken = needsToken;
  }

  /** The frame with everything the services offer under paths that lead to them. */
  ObjectNode merge(ObjectNode frame, Map<String, ObjectNode> services) {
    var merged = frame.deepCopy();
    var operationIds = new HashSet<String>();
    services.forEach(
        (service, document) -> add(merged, service, document.deepCopy(), operationIds));
    if (!(merged.at("/components/schemas/Problem") instanceof ObjectNode)) {
      merged.withObject("/components/schemas").putObject("Problem").put("type", "object");
    }
    merged.withObject("/paths").properties().forEach(this::complete);
    return merged;
  }

  private void add(
      ObjectNode merged, String service, ObjectNode document, Set<String> operationIds) {
    if (document.get("components") instanceof ObjectNode components) {
      components.remove("securitySchemes");
    }
    if (document.get("paths") instanceof ObjectNode paths) {
      paths.properties().removeIf(path -> !owns.test(service, path.getKey()));
    }
    var prefix = Character.toUpperCase(service.charAt(0)) + service.substring(1);
    names.separate(merged, document, prefix);
    names.addAll(merged, document);
    addPaths(merged.withObject("/paths"), service, document.path("paths"), operationIds);
    addTags(merged, document.path("tags"));
  }

  private static void addPaths(
      ObjectNode target, String service, JsonNode paths, Set<String> operationIds) {
    for (var path : paths.properties()) {
      var item = target.withObject(pointer(path.getKey()));
      for (var part : path.getValue().properties()) {
        if (item.has(part.getKey())) {
          continue; // a shared path, offered by several services alike
        }
        if (part.getValue() instanceof ObjectNode operation && operation.has("operationId")) {
          var id = operation.get("operationId").asText();
          operation.put("operationId", operationIds.add(id) ? id : service + "_" + id);
        }
        item.set(part.getKey(), part.getValue());
      }
    }
  }

  private static void addTags(ObjectNode merged, JsonNode tags) {
    var known = merged.withArray("/tags");
    for (var tag : tags) {
      boolean there = false;
      for (var other : known) {
        there |= other.path("name").equals(tag.path("name"));
      }
      if (!there) {
        known.add(tag);
      }
    }
  }

  private void complete(Map.Entry<String, JsonNode> path) {
    for (var part : path.getValue().properties()) {
      if (METHODS.contains(part.getKey()) && part.getValue() instanceof ObjectNode operation) {
        secure(operation, needsToken.test(path.getKey()));
        tellOfProblems(operation);
      }
    }
  }

  /** The services name the scheme each in their way; what they say about roles is kept. */
  private static void secure(ObjectNode operation, boolean closed) {
    var roles = JsonNodeFactory.instance.arrayNode();
    operation.path("security").forEach(any -> any.forEach(list -> list.forEach(roles::add)));
    var security = operation.putArray("security");
    if (closed) {
      security.addObject().set(TOKEN, roles);
    }
  }

  /** Whatever the operation, the gateway itself may refuse it. */
  private static void tellOfProblems(ObjectNode operation) {
    var responses = operation.withObject("/responses");
    if (!responses.has("default")) {
      var any = responses.putObject("default");
      any.put("description", "Problem, RFC 9457");
      any.putObject("content")
          .putObject("application/problem+json")
          .putObject("schema")
          .put("$ref", PROBLEM);
      tellOf(any, "Retry-After", "With 429 and 503: seconds to wait");
      tellOf(any, "Allow", "With 405: what the path allows");
    }
  }

  private static void tellOf(ObjectNode response, String header, String description) {
    response
        .withObject("/headers/" + header)
        .put("description", description)
        .putObject("schema")
        .put("type", "string");
  }

  private static String pointer(String path) {
    return "/" + path.replace("~", "~0").replace("/", "~1");
  }
}
