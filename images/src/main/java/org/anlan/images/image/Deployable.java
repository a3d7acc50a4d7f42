package org.anlan.images.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of our programs, by the folder of its module: a service, with its database if it has one, or
 * a command that ends by itself.
 *
 * @param block where the values of the charts speak of it
 */
public record Deployable(
    String name, String description, @Nullable String database, boolean serves, String block) {

  /** Everything that is deployed; another service is another line. */
  public static final List<Deployable> ALL =
      List.of(
          service("enterprise-registry", "Who is supervised, by whom and where", "registry"),
          service("hazard-service", "Hazards and risks, from the report to the closure", "hazard"),
          service("reporting-service", "Figures, snapshots and the open API", "reporting"),
          service("gateway", "The one public door", null),
          new Deployable(
              "verification",
              "Whether all that must hold across the services does; topics in backup and restore",
              null,
              false,
              "check"));

  /** One that serves until it is asked to end; the charts have it under its own name. */
  public static Deployable service(String name, String description, @Nullable String database) {
    return new Deployable(name, description, database, true, name);
  }

  /** One of them, by its name. */
  public static Deployable named(String name) {
    return ALL.stream()
        .filter(deployable -> deployable.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}
