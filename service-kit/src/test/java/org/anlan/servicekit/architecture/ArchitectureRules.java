package org.anlan.servicekit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The structure that every module keeps. A module applies all of it with
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.anlan.registry", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *   @ArchTest static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 *
 * A rule that finds nothing to judge is content: not every module has entities. That each of them
 * does find what it forbids is shown by {@link ArchitectureRulesTest}.
 */
public final class ArchitectureRules {

  @ArchTest static final ArchTests features = ArchTests.in(FeatureRules.class);
  @ArchTest static final ArchTests entities = ArchTests.in(EntityRules.class);
  @ArchTest static final ArchTests technologies = ArchTests.in(TechnologyRules.class);
  @ArchTest static final ArchTests names = ArchTests.in(NameRules.class);

  private ArchitectureRules() {}

  /** Of the modules that the classes were built in. */
  @ArchTest
  static void sources_are_small_and_say_what_they_are(JavaClasses classes) {
    var modules =
        classes.stream()
            .flatMap(type -> type.getSource().stream())
            .map(source -> source.getUri().toString().replaceFirst("^(jar:)?file:", ""))
            .filter(path -> path.contains("/target/"))
            .map(path -> Path.of(path.substring(0, path.indexOf("/target/"))))
            .collect(Collectors.toSet());
    assertThat(modules).as("modules with sources").isNotEmpty();
    modules.forEach(SourceRules::check);
  }
}
