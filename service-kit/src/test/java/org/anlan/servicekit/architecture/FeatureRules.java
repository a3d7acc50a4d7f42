package org.anlan.servicekit.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** How features lie beside each other and what they show. */
final class FeatureRules {

  private static final int MOST_COLLABORATORS = 7;

  private FeatureRules() {}

  @ArchTest
  static final ArchRule features_form_no_cycles =
      slices().assignedFrom(new Features()).should().beFreeOfCycles().allowEmptyShould(true);

  /**
   * Nor do packages, in any module: what two packages know of each other they cannot say apart, and
   * neither can be read first.
   */
  @ArchTest
  static final ArchRule packages_form_no_cycles =
      slices().assignedFrom(new Packages()).should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_service_kit_knows_no_feature =
      noClasses()
          .that()
          .resideInAPackage("org.anlan.servicekit..")
          .should()
          .dependOnClassesThat(Suite.SERVICES)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule services_stay_within_their_feature =
      noClasses()
          .that(Suite.SERVICES)
          .and()
          .haveSimpleNameEndingWith("Service")
          .should()
          .haveModifier(PUBLIC)
          .because("other features speak by id or by event, other programs through the resource")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      noFields()
          .that()
          .areDeclaredInClassesThat(Suite.ALL)
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
          .because("a constructor shows what a class needs and lets a test give it")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobody_needs_more_than_seven_collaborators =
      ArchRuleDefinition.constructors()
          .that()
          .areDeclaredInClassesThat(Suite.ALL)
          .should(new HaveFewParameters())
          .because("an eighth is a concept without a name")
          .allowEmptyShould(true);

  /** A card is not a fact but the state after one, and stands beside its feature's facts. */
  @ArchTest
  static final ArchRule facts_stand_together_in_the_event_interface_of_their_feature =
      classes()
          .that()
          .areAssignableTo("org.anlan.servicekit.event.DomainEvent")
          .and()
          .areNotInterfaces()
          .and()
          .haveSimpleNameNotEndingWith("Card")
          .should(new BeNestedInAnEventInterface())
          .because("one file lists all that a feature tells the world")
          .allowEmptyShould(true);

  /** The package below a service's own: {@code org.anlan.hazards.register} is register. */
  private static final class Features implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      var parts = type.getPackageName().split("\\.");
      return Suite.SERVICES.test(type) && parts.length > 3
          ? SliceIdentifier.of(parts[2], parts[3])
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "features";
    }
  }

  /** Each package by itself, sub-packages too. */
  private static final class Packages implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return Suite.ALL.test(type)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }

  private static final class HaveFewParameters extends ArchCondition<JavaConstructor> {

    HaveFewParameters() {
      super("have at most %d parameters", MOST_COLLABORATORS);
    }

    @Override
    public void check(JavaConstructor constructor, ConditionEvents events) {
      int count = constructor.getRawParameterTypes().size();
      if (count > MOST_COLLABORATORS && !constructor.getOwner().isRecord()) {
        events.add(
            SimpleConditionEvent.violated(
                constructor, constructor.getFullName() + " has " + count + " parameters"));
      }
    }
  }

  private static final class BeNestedInAnEventInterface extends ArchCondition<JavaClass> {

    BeNestedInAnEventInterface() {
      super("be records nested in a sealed interface named *Event");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      boolean nested =
          type.getEnclosingClass()
              .filter(e -> e.isInterface() && e.getSimpleName().endsWith("Event"))
              .isPresent();
      if (!nested || !type.isRecord()) {
        events.add(
            SimpleConditionEvent.violated(
                type, type.getName() + " is no record of an *Event interface"));
      }
    }
  }
}
