package org.anlan.systemtests;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.anlan.servicekit.architecture.ArchitectureRules;

/**
 * The structure that all modules keep: of these tests, and of local-stack, which is built before
 * the kit that holds the rules.
 */
@AnalyzeClasses(packages = {"org.anlan.systemtests", "org.anlan.localstack"})
class ArchitectureTest {

  @ArchTest static final ArchTests rules = ArchTests.in(ArchitectureRules.class);
}
