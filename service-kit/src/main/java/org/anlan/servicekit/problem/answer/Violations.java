package org.anlan.servicekit.problem.answer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anlan.servicekit.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Finds the JSON Pointer of what bean validation complains about. */
final class Violations {

  private Violations() {}

  /** A wrong answer of ours is no fault of the caller. */
  static boolean areOurs(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .anyMatch(
            v -> nodes(v).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE));
  }

  static List<Problem.Part> parts(ConstraintViolationException e) {
    return parts(e.getConstraintViolations(), "");
  }

  /** Of a part of the body that the pointer leads to. */
  static List<Problem.Part> parts(Set<? extends ConstraintViolation<?>> violations, String at) {
    return violations.stream()
        .map(v -> new Problem.Part(at + pointer(v), code(v), v.getMessage()))
        .sorted(Comparator.comparing(Problem.Part::pointer).thenComparing(Problem.Part::code))
        .toList();
  }

  /** {@code NotBlank} becomes {@code not-blank}. */
  private static String code(ConstraintViolation<?> violation) {
    return violation
        .getConstraintDescriptor()
        .getAnnotation()
        .annotationType()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static String pointer(ConstraintViolation<?> violation) {
    var pointer = new StringBuilder();
    Path.MethodNode method = null;
    for (var node : nodes(violation)) {
      switch (node.getKind()) {
        case METHOD -> method = node.as(Path.MethodNode.class);
        case PARAMETER ->
            pointer.append(parameter(violation, method, node.as(Path.ParameterNode.class)));
        default -> {
          if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
          }
          if (node.getKey() != null) {
            pointer.append('/').append(escape(node.getKey().toString()));
          }
          if (node.getName() != null && !node.getName().startsWith("<")) {
            pointer.append('/').append(escape(node.getName()));
          }
        }
      }
    }
    return pointer.toString();
  }

  private static String parameter(
      ConstraintViolation<?> violation, Path.MethodNode method, Path.ParameterNode node) {
    // the bean's class may be one that the container derived; its overrides carry no annotations
    return Stream.<Class<?>>iterate(
            violation.getRootBeanClass(), Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(m -> method != null && m.getName().equals(method.getName()))
        .filter(m -> Arrays.asList(m.getParameterTypes()).equals(method.getParameterTypes()))
        .map(m -> place(m.getParameters()[node.getParameterIndex()]))
        .filter(place -> !place.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String place(Parameter parameter) {
    if (parameter.isAnnotationPresent(QueryParam.class)) {
      return "/query/" + parameter.getAnnotation(QueryParam.class).value();
    }
    if (parameter.isAnnotationPresent(RestQuery.class)) {
      return "/query/" + parameter.getName();
    }
    if (parameter.isAnnotationPresent(HeaderParam.class)) {
      return "/header/" + parameter.getAnnotation(HeaderParam.class).value();
    }
    if (parameter.isAnnotationPresent(PathParam.class)) {
      return "/path/" + parameter.getAnnotation(PathParam.class).value();
    }
    if (parameter.isAnnotationPresent(RestForm.class)) {
      return "/" + parameter.getName();
    }
    return "";
  }

  private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
    var nodes = new ArrayList<Path.Node>();
    violation.getPropertyPath().forEach(nodes::add);
    return nodes;
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
