package org.anlan.servicekit.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Entities have verbs, and know nothing of how they are asked, shown or told of. */
final class EntityRules {

  private static final DescribedPredicate<JavaClass> ENTITIES =
      DescribedPredicate.describe(
          "entities",
          type ->
              type.isAnnotatedWith("jakarta.persistence.Entity")
                  || type.isAnnotatedWith("jakarta.persistence.MappedSuperclass")
                  || type.isAnnotatedWith("jakarta.persistence.Embeddable"));

  /** Values inside entities are often shown as they are. */
  private static final DescribedPredicate<JavaClass> AGGREGATES =
      DescribedPredicate.describe(
          "entities",
          type -> ENTITIES.test(type) && !type.isAnnotatedWith("jakarta.persistence.Embeddable"));

  private EntityRules() {}

  @ArchTest
  static final ArchRule entities_know_neither_http_nor_kafka_nor_json =
      noClasses()
          .that(AGGREGATES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ws.rs..",
              "org.jboss.resteasy..",
              "org.eclipse.microprofile..",
              "io.smallrye..",
              "org.apache.kafka..",
              "com.fasterxml.jackson..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule entities_have_behaviour_instead_of_setters =
      methods()
          .that()
          .areDeclaredInClassesThat(ENTITIES)
          .should()
          .haveNameNotMatching("set[A-Z].*")
          .because("state changes through methods named after what happened in the field")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobody_reaches_into_an_entity =
      fields()
          .that()
          .areDeclaredInClassesThat(ENTITIES)
          .and()
          .doNotHaveModifier(STATIC)
          .should()
          .bePrivate()
          .because("who reads or sets a field from outside goes past the verbs")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule aggregates_refer_to_each_other_by_id =
      noFields()
          .that()
          .areDeclaredInClassesThat(ENTITIES)
          .should()
          .beAnnotatedWith("jakarta.persistence.ManyToOne")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.OneToOne")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.ManyToMany")
          .because("an aggregate is loaded, locked and moved to another service whole")
          .allowEmptyShould(true);
}
