package org.anlan.images.image;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of our programs, by the folder of its module: a service, with its database if it has one, or
 * a command that ends by itself.
 */
public record Deployable(
    String name, String description, @Nullable String database, boolean serves) {

  /** Everything that is deployed; another service is another line. */
  public static final List<Deployable> ALL =
      List.of(
          new Deployable(
              "enterprise-registry", "Who is supervised, by whom and where", "registry", true),
          new Deployable(
              "hazard-service",
              "Hazards and risks, from the report to the closure",
              "hazard",
              true),
          new Deployable(
              "reporting-service", "Figures, snapshots and the open API", "reporting", true),
          new Deployable("gateway", "The one public door", null, true));
}
