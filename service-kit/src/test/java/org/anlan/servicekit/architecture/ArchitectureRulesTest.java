package org.anlan.servicekit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule notices the crooked service, and says whom it means. */
class ArchitectureRulesTest {

  private static final JavaClasses CROOKED =
      new ClassFileImporter()
          .withImportOption(at -> at.contains("/org/anlan/crooked/") || at.contains("Traitor"))
          .importPackages("org.anlan");

  static Stream<Arguments> findings() {
    return Stream.of(
        arguments("features_form_no_cycles", "crooked"),
        arguments("packages_form_no_cycles", "org.anlan.crooked.feeding"),
        arguments("the_service_kit_knows_no_feature", "Traitor"),
        arguments("services_stay_within_their_feature", "FeedingService"),
        arguments("nothing_is_injected_into_fields", "FeedingService.favourite"),
        arguments("nobody_needs_more_than_seven_collaborators", "has 8 parameters"),
        arguments("facts_stand_together_in_the_event_interface_of_their_feature", "CowFed"),
        arguments("entities_know_neither_http_nor_kafka_nor_json", "Cow.name"),
        arguments("entities_have_behaviour_instead_of_setters", "setName"),
        arguments("nobody_reaches_into_an_entity", "Cow.mother"),
        arguments("aggregates_refer_to_each_other_by_id", "Cow.mother"),
        arguments("a_class_knows_one_technology_at_most", "FeedingService knows [HTTP, JSON, SQL]"),
        arguments("only_resources_speak_http", "UriInfo"),
        arguments("resources_do_not_touch_the_database", "FeedingResource.database"),
        arguments("every_operation_says_who_may", "FeedingResource.feed"),
        arguments("time_comes_from_the_clock", "FeedingService.feed"),
        arguments("no_name_ends_in_a_word_that_says_nothing", "BaseCow"),
        arguments("exceptions_are_named_after_the_broken_rule", "CowException"),
        arguments("packages_are_features_and_not_layers", "CowHelper"));
  }

  @ParameterizedTest
  @MethodSource("findings")
  void noticesWhoBreaksIt(String rule, String culprit) throws IllegalAccessException {
    var result = rule(rule).evaluate(CROOKED);

    assertThat(result.getFailureReport().toString()).contains(culprit);
  }

  @Test
  void everyRuleIsTriedHere() {
    var tried = findings().map(a -> (String) a.get()[0]).toList();

    assertThat(rules().map(Field::getName).filter(name -> !name.contains("generated_by")))
        .containsExactlyInAnyOrderElementsOf(tried);
  }

  @Test
  void noticesLongFilesSilentTypesAndBarePackages(@TempDir Path module) throws IOException {
    var bare = Files.createDirectories(module.resolve("src/main/java/bare"));
    var marked = Files.createDirectories(module.resolve("src/main/java/marked"));
    Files.writeString(
        bare.resolve("Silent.java"), "package bare;\n\npublic final class Silent {}\n");
    Files.writeString(
        marked.resolve("package-info.java"), "/** Marked. */\n@NullMarked\npackage marked;\n");
    Files.writeString(marked.resolve("Long.java"), "//\n".repeat(401));
    Files.writeString(marked.resolve("Just.java"), "//\n".repeat(400));

    assertThat(SourceRules.faults(module))
        .containsExactly(
            "src/main/java/bare/Silent.java is public and does not say what it is",
            "src/main/java/marked/Long.java has 401 lines; most are 400",
            "src/main/java/bare has no package-info.java with @NullMarked");
  }

  private static ArchRule rule(String name) throws IllegalAccessException {
    var field = rules().filter(f -> f.getName().equals(name)).findFirst().orElseThrow();
    field.setAccessible(true);
    return (ArchRule) field.get(null);
  }

  private static Stream<Field> rules() {
    return Stream.of(FeatureRules.class, EntityRules.class, TechnologyRules.class, NameRules.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> field.getType() == ArchRule.class);
  }
}
