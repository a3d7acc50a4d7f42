package org.anlan.servicekit.scope;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The service's own scope filters. Tests take them down to prove that the second wall, PostgreSQL's
 * row-level security, holds alone; nobody else can.
 */
@Startup
@Singleton
public class FirstWall {

  private static volatile boolean standing = true;

  private final boolean wanted;

  FirstWall(
      @ConfigProperty(name = "anlan.scope.first-wall", defaultValue = "true") boolean wanted) {
    this.wanted = wanted;
  }

  @PostConstruct
  void build() {
    if (!wanted && LaunchMode.current() != LaunchMode.TEST) {
      throw new IllegalStateException("anlan.scope.first-wall=false is for tests only");
    }
    standing = wanted;
    if (!wanted) {
      Log.warn("The first wall is down: only row-level security guards the rows");
    }
  }

  static boolean isDown() {
    return !standing;
  }
}
