package org.anlan.servicekit.problem;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which methods an address knows: a 405 must say so (RFC 9110), and the framework's does not. */
@ApplicationScoped
class AllowedMethods {

  private volatile @Nullable List<Route> routes;

  /** The methods of the path, separated by commas. */
  String of(String path) {
    var known = routes;
    if (known == null) {
      known = read();
      routes = known;
    }
    return known.stream()
        .filter(route -> route.path().matcher(path).matches())
        .map(Route::method)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static List<Route> read() {
    var routes = new ArrayList<Route>();
    for (var bean : Arc.container().beanManager().getBeans(Object.class)) {
      var resource = bean.getBeanClass().getAnnotation(Path.class);
      if (resource != null) {
        for (var method : bean.getBeanClass().getDeclaredMethods()) {
          add(routes, resource.value(), method);
        }
      }
    }
    return List.copyOf(routes);
  }

  private static void add(List<Route> routes, String resource, Method method) {
    var own = method.getAnnotation(Path.class);
    var path = "/" + resource + "/" + (own == null ? "" : own.value());
    var clean = path.replaceAll("/+", "/").replaceAll("/$", "").replaceAll("\\{[^}]*}", "[^/]+");
    Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .forEach(verb -> routes.add(new Route(Pattern.compile(clean + "/?"), verb.value())));
  }

  private record Route(Pattern path, String method) {}
}
