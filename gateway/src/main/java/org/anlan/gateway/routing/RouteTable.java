package org.anlan.gateway.routing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.anlan.gateway.GatewayConfig;

/** Who owns which path. The longest prefix of whole segments wins. */
@Singleton
public class RouteTable {

  private final Map<String, Route> routes = new HashMap<>();
  private final int deepest;

  RouteTable(GatewayConfig config) {
    var withoutToken = config.withoutToken();
    config
        .routes()
        .forEach(
            (name, service) ->
                service
                    .paths()
                    .forEach(
                        prefix ->
                            add(
                                new Route(
                                    prefix, Optional.of(name), needs(prefix, withoutToken)))));
    config
        .shared()
        .forEach(prefix -> add(new Route(prefix, Optional.empty(), needs(prefix, withoutToken))));
    deepest = routes.keySet().stream().mapToInt(RouteTable::depth).max().orElse(0);
  }

  /** The route of a path, if anything is there. */
  public Optional<Route> find(String path) {
    int end = endOfSegment(path, deepest);
    while (end > 0) {
      var route = routes.get(path.substring(0, end));
      if (route != null) {
        return Optional.of(route);
      }
      end = path.lastIndexOf('/', end - 1);
    }
    return Optional.empty();
  }

  private void add(Route route) {
    var other = routes.put(route.prefix(), route);
    boolean wellFormed = route.prefix().startsWith("/") && !route.prefix().endsWith("/");
    if (other != null || !wellFormed) {
      throw new IllegalArgumentException(
          "Prefix claimed twice, or not of the form /a/b: " + route.prefix());
    }
  }

  private static boolean needs(String prefix, Collection<String> withoutToken) {
    return withoutToken.stream()
        .noneMatch(free -> prefix.equals(free) || prefix.startsWith(free + "/"));
  }

  private static int depth(String prefix) {
    return (int) prefix.chars().filter(c -> c == '/').count();
  }

  private static int endOfSegment(String path, int segment) {
    int end = 0;
    for (int i = 0; i <= segment; i++) {
      int next = path.indexOf('/', i == 0 ? 0 : end + 1);
      if (next < 0) {
        return path.length();
      }
      end = next;
    }
    return end;
  }
}
