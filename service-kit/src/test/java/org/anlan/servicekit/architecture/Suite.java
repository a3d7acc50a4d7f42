package org.anlan.servicekit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Which classes a rule is about. */
final class Suite {

  /** The services proper: not the kit they stand on, not what runs and tries them. */
  static final DescribedPredicate<JavaClass> SERVICES =
      resideInAPackage("org.anlan..")
          .and(
              DescribedPredicate.not(
                  resideInAnyPackage(
                      "org.anlan.servicekit..",
                      "org.anlan.localstack..",
                      "org.anlan.systemtests..",
                      "org.anlan.benchmark..",
                      "org.anlan.gateway..")))
          .as("classes of services");

  private Suite() {}
}
