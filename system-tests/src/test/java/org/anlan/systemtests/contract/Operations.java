package org.anlan.systemtests.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The operations of the merged OpenAPI document. */
public final class Operations {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private Operations() {}

  /** The document as the gateway publishes it. */
  public static JsonNode document() {
    try {
      return new ObjectMapper().readTree(given().get("/openapi").asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All operations of the document, by path and method. */
  public static List<Operation> of(JsonNode document) {
    var operations = new ArrayList<Operation>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method -> {
                          if (METHODS.contains(method.getKey())) {
                            operations.add(
                                new Operation(
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    method.getValue()));
                          }
                        }));
    operations.sort((a, b) -> a.name().compareTo(b.name()));
    return operations;
  }

  /** One operation: {@code POST /api/v1/hazards/{id}/plan}. */
  public record Operation(String method, String path, JsonNode description) {

    /** Method and path. */
    public String name() {
      return method + " " + path;
    }

    /** Whether the path of a request is one of this operation's. */
    public boolean matches(String requested) {
      var mine = path.split("/", -1);
      var theirs = requested.split("/", -1);
      if (mine.length != theirs.length) {
        return false;
      }
      for (int i = 0; i < mine.length; i++) {
        boolean fits = mine[i].startsWith("{") ? !theirs[i].isEmpty() : mine[i].equals(theirs[i]);
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    long variables() {
      return path.chars().filter(c -> c == '{').count();
    }
  }
}
