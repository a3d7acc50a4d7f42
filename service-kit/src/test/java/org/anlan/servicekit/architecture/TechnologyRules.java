package org.anlan.servicekit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** HTTP, SQL, JSON and Kafka each live in a kind of class of their own. */
final class TechnologyRules {

  private static final List<String> SQL =
      List.of(
          "java.sql.",
          "javax.sql.",
          "io.agroal.",
          "jakarta.persistence.EntityManager",
          "org.postgresql.");

  /** Reading and writing JSON; to carry a node from one class to the next is no knowledge of it. */
  private static final List<String> JSON =
      List.of(
          "com.fasterxml.jackson.databind.ObjectMapper",
          "com.fasterxml.jackson.core.JsonParser",
          "com.fasterxml.jackson.core.JsonGenerator");

  private static final Map<String, List<String>> TECHNOLOGIES =
      new TreeMap<>(
          Map.of(
              "HTTP",
              List.of("jakarta.ws.rs.", "org.jboss.resteasy."),
              "SQL",
              SQL,
              "JSON",
              JSON,
              "Kafka",
              List.of("org.apache.kafka.", "io.smallrye.reactive.messaging.")));

  private static final List<String> JSON_COLUMNS = List.of("JSON", "SQL");

  private static final DescribedPredicate<JavaClass> OUTER_RESOURCES =
      DescribedPredicate.describe(
          "resources", type -> outermost(type).getSimpleName().endsWith("Resource"));

  private TechnologyRules() {}

  @ArchTest
  static final ArchRule a_class_knows_one_technology_at_most =
      classes().that(Suite.SERVICES).should(new KnowOneTechnology()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule only_resources_speak_http =
      noClasses()
          .that(Suite.SERVICES)
          .and(DescribedPredicate.not(OUTER_RESOURCES))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule resources_do_not_touch_the_database =
      noClasses()
          .that(OUTER_RESOURCES)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe("the database", type -> isOneOf(type, SQL)))
          .orShould()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Repository")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule every_operation_says_who_may =
      methods()
          .that(
              DescribedPredicate.describe(
                  "operations", method -> isOperation(method) && isInResource(method)))
          .should(new SayWhoMay())
          .because("a forgotten role is found here and not by whoever may do it now")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that(Suite.ALL)
          .and(DescribedPredicate.not(Suite.OUTSIDE_TIME))
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now", java.time.ZoneId.class)
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now", java.time.ZoneId.class)
          .orShould()
          .callMethod(java.time.Clock.class, "systemUTC")
          .orShould()
          .callMethod(java.time.Clock.class, "system", java.time.ZoneId.class)
          .because("a test, and a deadline, sets the day")
          .allowEmptyShould(true);

  private static boolean isOperation(JavaMethod method) {
    return List.of("GET", "POST", "PUT", "PATCH", "DELETE").stream()
        .anyMatch(verb -> method.isAnnotatedWith("jakarta.ws.rs." + verb));
  }

  private static boolean isInResource(JavaMethod method) {
    return method.getOwner().getSimpleName().endsWith("Resource");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(TechnologyRules::outermost).orElse(type);
  }

  private static boolean isOneOf(JavaClass type, List<String> prefixes) {
    return prefixes.stream().anyMatch(type.getName()::startsWith);
  }

  private static final class KnowOneTechnology extends ArchCondition<JavaClass> {

    KnowOneTechnology() {
      super("know one of HTTP, SQL, JSON and Kafka at most, or SQL with JSON columns");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      var known =
          TECHNOLOGIES.entrySet().stream()
              .filter(
                  technology ->
                      type.getDirectDependenciesFromSelf().stream()
                          .anyMatch(d -> isOneOf(d.getTargetClass(), technology.getValue())))
              .map(Map.Entry::getKey)
              .toList();
      if (known.size() > 1 && !known.equals(JSON_COLUMNS)) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " knows " + known));
      }
    }
  }

  private static final class SayWhoMay extends ArchCondition<JavaMethod> {

    private static final List<String> ANSWERS =
        List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");

    SayWhoMay() {
      super("say who may");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
      Predicate<CanBeAnnotated> answered = e -> ANSWERS.stream().anyMatch(e::isAnnotatedWith);
      if (!answered.test(method) && !answered.test(method.getOwner())) {
        events.add(
            SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may"));
      }
    }
  }
}
