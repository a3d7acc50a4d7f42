package org.anlan.servicekit.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts a service. With the argument {@code migrate} it only brings the database up to date and
 * ends with 0: so the job of a deployment knows the owner's password, and the replicas, told not to
 * migrate, do without it.
 */
@QuarkusMain
public final class Start {

  private static final int WRONG_USE = 2;

  private Start() {}

  /** The argument {@code migrate}, or none. */
  public static void main(String... arguments) {
    var wish = String.join(" ", arguments);
    switch (wish) {
      case "" -> Quarkus.run();
      case "migrate" -> {
        migrateOnly();
        Quarkus.run();
      }
      default -> {
        System.err.println("Only the argument migrate is understood, not: " + wish);
        System.exit(WRONG_USE);
      }
    }
  }

  /**
   * What Quarkus does before a service serves is all that is wanted; it ends the program then.
   * There is no other login than the owner's.
   */
  private static void migrateOnly() {
    System.setProperty("quarkus.init-and-exit", "true");
    System.setProperty("quarkus.flyway.migrate-at-start", "true");
    System.setProperty("quarkus.datasource.username", "${quarkus.flyway.username}");
    System.setProperty("quarkus.datasource.password", "${quarkus.flyway.password}");
  }
}
