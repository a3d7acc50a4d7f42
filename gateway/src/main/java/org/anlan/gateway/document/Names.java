package org.anlan.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The named parts of a document that others refer to. Parts of two documents that are called the
 * same are one part when they are equal down to what they refer to; otherwise the newcomer's gets a
 * prefix.
 */
final class Names {

  private final List<String> sections;

  Names(List<String> sections) {
    this.sections = sections;
  }

  /** Gives clashing parts of the newcomer another name, throughout the newcomer. */
  void separate(ObjectNode merged, ObjectNode newcomer, String prefix) {
    var known = parts(merged);
    var parts = parts(newcomer);
    var clashing = clashing(known, parts);
    var renamed = new HashMap<String, String>();
    for (var reference : clashing) {
      int name = reference.lastIndexOf('/') + 1;
      renamed.put(
          reference, reference.substring(0, name) + prefix + capital(reference.substring(name)));
    }
    if (!renamed.isEmpty()) {
      rename(newcomer, renamed);
      refer(newcomer, renamed);
    }
  }

  /** Adds the newcomer's parts that are not there yet. */
  void addAll(ObjectNode merged, ObjectNode newcomer) {
    sections(newcomer)
        .forEach(
            (section, parts) -> {
              var target = merged.withObject(pointer(section));
              parts
                  .properties()
                  .forEach(part -> target.putIfAbsent(part.getKey(), part.getValue()));
            });
  }

  private static Set<String> clashing(Map<String, JsonNode> known, Map<String, JsonNode> parts) {
    var clashing = new HashSet<String>();
    int before;
    do {
      before = clashing.size();
      parts.forEach(
          (reference, part) -> {
            var other = known.get(reference);
            if (other != null && (!other.equals(part) || refersTo(part, clashing))) {
              clashing.add(reference);
            }
          });
    } while (clashing.size() > before);
    return clashing;
  }

  private static boolean refersTo(JsonNode node, Set<String> references) {
    if (node.isTextual()) {
      return references.contains(node.textValue());
    }
    for (var child : node) {
      if (refersTo(child, references)) {
        return true;
      }
    }
    return false;
  }

  private void rename(ObjectNode document, Map<String, String> renamed) {
    sections(document)
        .forEach(
            (section, parts) -> {
              var kept = new LinkedHashMap<String, JsonNode>();
              for (var part : parts.properties()) {
                var reference = reference(section, part.getKey());
                var target = renamed.getOrDefault(reference, reference);
                kept.put(unescape(target.substring(target.lastIndexOf('/') + 1)), part.getValue());
              }
              parts.removeAll();
              parts.setAll(kept);
            });
  }

  private static void refer(JsonNode node, Map<String, String> renamed) {
    if (node instanceof ObjectNode object) {
      for (var property : object.properties()) {
        var value = property.getValue();
        if (value.isTextual() && renamed.containsKey(value.textValue())) {
          property.setValue(TextNode.valueOf(renamed.get(value.textValue())));
        } else {
          refer(value, renamed);
        }
      }
    } else {
      node.forEach(child -> refer(child, renamed));
    }
  }

  private Map<String, JsonNode> parts(ObjectNode document) {
    var parts = new LinkedHashMap<String, JsonNode>();
    sections(document)
        .forEach(
            (section, named) ->
                named
                    .properties()
                    .forEach(p -> parts.put(reference(section, p.getKey()), p.getValue())));
    return parts;
  }

  /** The sections there are; {@code components} stands for each of its own. */
  private Map<String, ObjectNode> sections(ObjectNode document) {
    var found = new LinkedHashMap<String, ObjectNode>();
    for (var section : sections) {
      if (document.get(section) instanceof ObjectNode named) {
        found.put(section, named);
      }
    }
    if (document.get("components") instanceof ObjectNode components) {
      for (var kind : components.properties()) {
        if (kind.getValue() instanceof ObjectNode named) {
          found.put("components/" + kind.getKey(), named);
        }
      }
    }
    return found;
  }

  private static String pointer(String section) {
    return "/" + section;
  }

  private static String reference(String section, String name) {
    return "#/" + section + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private static String unescape(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
