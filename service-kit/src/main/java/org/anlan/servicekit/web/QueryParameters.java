package org.anlan.servicekit.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.servicekit.paging.Listings;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not know. Ignoring them would answer a mistyped
 * filter with everything there is.
 */
class QueryParameters {

  /** Whether each known parameter may come several times. */
  private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void check(ContainerRequestContext request, ResourceInfo resource) {
    var given = request.getUriInfo().getQueryParameters();
    var method = resource.getResourceMethod();
    if (given.isEmpty() || method == null || method.isAnnotationPresent(AnyQuery.class)) {
      return;
    }
    var allowed = known.computeIfAbsent(method, QueryParameters::of);
    var faults = new ArrayList<InvalidRequest.Fault>();
    given.forEach(
        (name, values) -> {
          var pointer = "/query/" + name.replace("~", "~0").replace("/", "~1");
          if (!allowed.containsKey(name)) {
            faults.add(new InvalidRequest.Fault(pointer, "unknown-parameter"));
          } else if (values.size() > 1 && !allowed.get(name)) {
            faults.add(new InvalidRequest.Fault(pointer, "repeated-parameter"));
          } else if (values.stream().anyMatch(v -> v.indexOf('\0') >= 0)) {
            faults.add(new InvalidRequest.Fault(pointer, "unstorable-character"));
          }
        });
    if (!faults.isEmpty()) {
      throw new InvalidRequest(faults);
    }
  }

  private static Map<String, Boolean> of(Method method) {
    var names = new HashMap<String, Boolean>();
    Listings.spec(method)
        .ifPresent(spec -> spec.parameters().forEach(name -> names.put(name, false)));
    for (Parameter parameter : method.getParameters()) {
      add(names, parameter, parameter.getName(), parameter.getType());
      for (var field : parameter.getType().getDeclaredFields()) { // of a parameter object
        add(names, field, field.getName(), field.getType());
      }
    }
    return names;
  }

  private static void add(
      Map<String, Boolean> names, AnnotatedElement element, String name, Class<?> type) {
    boolean several = Collection.class.isAssignableFrom(type) || type.isArray();
    var standard = element.getAnnotation(QueryParam.class);
    if (standard != null) {
      names.put(standard.value(), several);
    }
    var rest = element.getAnnotation(RestQuery.class);
    if (rest != null) {
      names.put(rest.value().isEmpty() ? name : rest.value(), several);
    }
  }
}
