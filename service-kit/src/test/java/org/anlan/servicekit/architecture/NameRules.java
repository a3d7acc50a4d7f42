package org.anlan.servicekit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Names that say nothing, and what they hide. */
final class NameRules {

  private static final String EMPTY_WORDS =
      "Manager|Helper|Utils?|Impl|Base|Abstract|Common|Data|Info|Dto|DTO|Handler|Processor|Wrapper|Facade";

  private NameRules() {}

  @ArchTest
  static final ArchRule no_name_ends_in_a_word_that_says_nothing =
      noClasses()
          .that()
          .areNotAnonymousClasses()
          .should()
          .haveNameMatching(".*[.$](\\w*[a-z0-9])?(" + EMPTY_WORDS + ")")
          .orShould()
          .haveNameMatching(".*[.$](Abstract|Base|Common)[A-Z]\\w*")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule exceptions_are_named_after_the_broken_rule =
      noClasses()
          .that()
          .areAssignableTo(Throwable.class)
          .should()
          .haveSimpleNameEndingWith("Exception")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule code_is_written_and_not_generated_by_annotations =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("lombok..", "org.mapstruct..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packages_are_features_and_not_layers =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..controller..",
              "..service..",
              "..repository..",
              "..dto..",
              "..mapper..",
              "..exception..",
              "..util..",
              "..utils..",
              "..common..",
              "..impl..")
          .allowEmptyShould(true);
}
