package org.anlan.servicekit.address;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All addresses of the service: templates and the methods they know. */
@ApplicationScoped
public class Addresses {

  private volatile @Nullable List<Address> all;

  /** The methods that a path knows, separated by commas; a 405 must say so (RFC 9110). */
  public String methodsAt(String path) {
    return at(path).map(Address::method).distinct().sorted().collect(Collectors.joining(", "));
  }

  /** The template that a path is of: {@code /api/v1/hazards/{id}}. */
  public Optional<String> templateAt(String path) {
    return at(path).map(Address::template).findFirst();
  }

  private Stream<Address> at(String path) {
    var known = all;
    if (known == null) {
      known = read();
      all = known;
    }
    return known.stream().filter(address -> address.path().matcher(path).matches());
  }

  private static List<Address> read() {
    var addresses = new ArrayList<Address>();
    for (var bean : Arc.container().beanManager().getBeans(Object.class)) {
      var resource = bean.getBeanClass().getAnnotation(Path.class);
      if (resource != null) {
        for (var method : bean.getBeanClass().getDeclaredMethods()) {
          add(addresses, resource.value(), method);
        }
      }
    }
    return List.copyOf(addresses);
  }

  private static void add(List<Address> addresses, String resource, Method method) {
    var own = method.getAnnotation(Path.class);
    var path = "/" + resource + "/" + (own == null ? "" : own.value());
    var template =
        path.replaceAll("/+", "/").replaceAll("/$", "").replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    var pattern = Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+") + "/?");
    Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .forEach(verb -> addresses.add(new Address(template, pattern, verb.value())));
  }

  private record Address(String template, Pattern path, String method) {}
}
