package org.anlan.k8s.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.anlan.k8s.chart.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * The fields that we use of a kind that has no model in Java. In {@code shapes/<kind>.yaml} a map
 * holds the fields of an object, a list of one element those of each element, and a word the type
 * of a value; {@code any} is not looked into.
 */
final class Shape {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** Places of fields that the shape does not have, and of values of another type. */
  static List<String> unknownIn(Manifest manifest) {
    var shape = of(manifest.kind());
    if (shape == null) {
      return List.of(manifest.title() + ": of an unknown kind");
    }
    var found = new ArrayList<String>();
    if (!shape.path("apiVersion").asText().equals(manifest.apiVersion())) {
      found.add(manifest.title() + ".apiVersion");
    }
    compare(manifest.title() + ".spec", manifest.json().path("spec"), shape.path("spec"), found);
    return found;
  }

  private static @Nullable JsonNode of(String kind) {
    try (var in = Shape.class.getResourceAsStream("/shapes/" + kind + ".yaml")) {
      return in == null ? null : YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(String place, JsonNode value, JsonNode shape, List<String> found) {
    if (shape.isObject() && value.isObject()) {
      for (var field : value.properties()) {
        var known = shape.get(field.getKey());
        if (known == null) {
          found.add(place + "." + field.getKey());
        } else {
          compare(place + "." + field.getKey(), field.getValue(), known, found);
        }
      }
    } else if (shape.isArray() && value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        compare(place + "[" + i + "]", value.get(i), shape.get(0), found);
      }
    } else if (!fits(value, shape.asText())) {
      found.add(place + ": not " + shape);
    }
  }

  private static boolean fits(JsonNode value, String type) {
    return switch (type) {
      case "any" -> true;
      case "text" -> value.isTextual();
      case "number" -> value.isIntegralNumber();
      case "flag" -> value.isBoolean();
      case "texts" -> value.isObject() && value.valueStream().allMatch(JsonNode::isTextual);
      default -> false;
    };
  }

  private Shape() {}
}
