package org.anlan.servicekit.problem.answer;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * JAX-RS answers a query parameter of the wrong type with 404 and does not say which one; this
 * finds it, so that the answer is a 400 that names it.
 */
final class QueryFaults {

  private QueryFaults() {}

  static Optional<InvalidRequest> find(@Nullable ResourceInfo resource, UriInfo uri) {
    if (resource == null || resource.getResourceMethod() == null) {
      return Optional.empty();
    }
    for (var parameter : resource.getResourceMethod().getParameters()) {
      var query = parameter.getAnnotation(QueryParam.class);
      var value = query == null ? null : uri.getQueryParameters().getFirst(query.value());
      if (value != null && !fits(parameter, value)) {
        return Optional.of(InvalidRequest.at("/query/" + query.value(), refusal(parameter)));
      }
    }
    return Optional.empty();
  }

  private static String refusal(Parameter parameter) {
    return parameter.getType() == LocalDate.class ? "not-a-day" : "wrong-type";
  }

  private static boolean fits(Parameter parameter, String value) {
    var type = parameter.getType();
    try {
      if (type == UUID.class) {
        return UUID.fromString(value).toString().equalsIgnoreCase(value);
      }
      if (type == LocalDate.class) {
        LocalDate.parse(value);
      } else if (type == int.class || type == Integer.class) {
        Integer.parseInt(value);
      } else if (type == long.class || type == Long.class) {
        Long.parseLong(value);
      } else if (type.isEnum()) {
        return Arrays.stream(type.getEnumConstants())
            .anyMatch(e -> ((Enum<?>) e).name().equals(value));
      }
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }
}
