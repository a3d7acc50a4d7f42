package org.anlan.servicekit.problem.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Consumer;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a batch that is answered item by item: one that is wrong gets a problem of its
 * own in its place, the very one that it would have got alone, and the others are taken.
 */
@ApplicationScoped
public class Items {

  private final ObjectMapper json;
  private final Validator validator;
  private final Problems problems;
  private final RoutingContext request;

  Items(ObjectMapper json, Validator validator, Problems problems, RoutingContext request) {
    this.json = json;
    this.validator = validator;
    this.problems = problems;
    this.request = request;
  }

  /** What was sent, or what is wrong with it: one of the two. */
  public record Item<T>(@Nullable T value, @Nullable Problem problem) {}

  /** Reads the item that the pointer leads to, and has it checked if it can be read. */
  public <T> Item<T> read(Class<T> type, JsonNode item, String pointer, Consumer<T> check) {
    try {
      if (!item.isObject()) {
        throw InvalidRequest.at("", "wrong-type");
      }
      var value = json.treeToValue(item, type);
      var violations = validator.validate(value);
      if (!violations.isEmpty()) {
        return new Item<>(null, problem(Violations.parts(violations, pointer)));
      }
      check.accept(value);
      return new Item<>(value, null);
    } catch (JsonProcessingException e) {
      return new Item<>(null, problem(JsonFaults.of(e).under(pointer)));
    } catch (InvalidRequest e) {
      return new Item<>(null, problem(e.under(pointer)));
    }
  }

  /** What a refused item is answered with. */
  public Problem problem(InvalidRequest refused) {
    return problem(refused.faults().stream().map(problems::part).toList());
  }

  private Problem problem(List<Problem.Part> parts) {
    return Problems.problem(request, 400, "invalid-request", parts);
  }
}
