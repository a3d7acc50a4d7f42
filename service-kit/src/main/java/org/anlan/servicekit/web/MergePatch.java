package org.anlan.servicekit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.answer.JsonFaults;

/**
 * Applies JSON merge patches (RFC 7396). What may be patched is published by a record: a field that
 * it does not have is refused, and the patched whole is validated as if it had been sent whole.
 */
@ApplicationScoped
public class MergePatch {

  /** What a resource consumes for PATCH. */
  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private final ObjectMapper json;
  private final Validator validator;

  MergePatch(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** The current value with the patch applied: null removes, arrays are replaced whole. */
  public <T> T apply(Class<T> type, T current, JsonNode patch) {
    if (!patch.isObject()) {
      throw InvalidRequest.at("", "wrong-type");
    }
    ObjectNode whole = json.valueToTree(current);
    merge(whole, (ObjectNode) patch);
    var patched = read(type, whole);
    var violations = validator.validate(patched);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return patched;
  }

  private static void merge(ObjectNode target, ObjectNode patch) {
    for (var field : patch.properties()) {
      var name = field.getKey();
      switch (field.getValue()) {
        // Null instead of removed: to a record it is the same, and an unknown field stays visible.
        case JsonNode gone when gone.isNull() -> target.putNull(name);
        case ObjectNode part -> merge(child(target, name), part);
        default -> target.set(name, field.getValue());
      }
    }
  }

  private static ObjectNode child(ObjectNode target, String name) {
    return target.get(name) instanceof ObjectNode there ? there : target.putObject(name);
  }

  private <T> T read(Class<T> type, JsonNode whole) {
    try {
      return json.treeToValue(whole, type);
    } catch (JsonProcessingException e) {
      throw JsonFaults.of(e);
    }
  }
}
