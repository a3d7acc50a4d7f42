package org.anlan.servicekit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Which classes a rule is about: all of ours, unless there is a reason why a module cannot keep it.
 */
final class Suite {

  /** Everything of ours. */
  static final DescribedPredicate<JavaClass> ALL =
      resideInAPackage("org.anlan..").as("classes of the suite");

  /**
   * The services proper. The rest is exempt from what a service owes its features and its database,
   * and from nothing else:
   *
   * <ul>
   *   <li>the kit is where technologies are tied together, so that no service has to
   *   <li>the gateway has no database and no feature; HTTP and JSON are all its trade
   *   <li>local-stack starts programs, benchmark measures them, images packs them, verification and
   *       system-tests ask them from outside: they hold SQL against HTTP on purpose and serve
   *       nobody
   * </ul>
   */
  static final DescribedPredicate<JavaClass> SERVICES =
      ALL.and(
              DescribedPredicate.not(
                  resideInAnyPackage(
                      "org.anlan.servicekit..",
                      "org.anlan.gateway..",
                      "org.anlan.localstack..",
                      "org.anlan.benchmark..",
                      "org.anlan.images..",
                      "org.anlan.systemtests..",
                      "org.anlan.verification..")))
          .as("classes of services");

  /**
   * Who may read the time of the day from the machine:
   *
   * <ul>
   *   <li>the producers of the clock that everybody else is given, and commands, which nobody gives
   *       anything
   *   <li>ids, whose order is that of real time whatever day a test has set
   *   <li>benchmark and system-tests, which live in the same day as the suite that they ask; the
   *       demo county is made for the day on which it is loaded
   * </ul>
   */
  static final DescribedPredicate<JavaClass> OUTSIDE_TIME =
      ALL.and(
              resideInAnyPackage("org.anlan.benchmark..", "org.anlan.systemtests..")
                  .or(simpleName("ClockProducer"))
                  .or(name("org.anlan.servicekit.audit.verify.VerifyAudit"))
                  .or(name("org.anlan.servicekit.identifier.Ids"))
                  .or(name("org.anlan.localstack.Launcher"))
                  .or(name("org.anlan.localstack.demo.GeneratedCounty"))
                  .or(name("org.anlan.verification.Main")))
          .as("those who read the time themselves");

  private Suite() {}
}
