package org.anlan.localstack.suite;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of our own programs: its folder, its database if it has one, and the ports it likes best. The
 * gateway reaches a service by the name of its database.
 */
record Deployable(String folder, @Nullable String database, int port, int managementPort) {

  /** Everything that {@code ./anlan up} starts; another service is another line. */
  static final List<Deployable> SERVICES =
      List.of(
          new Deployable("enterprise-registry", "registry", 8101, 9101),
          new Deployable("hazard-service", "hazard", 8102, 9102),
          new Deployable("reporting-service", "reporting", 8106, 9106));

  /** The one public door, started when the services are there. */
  static final Deployable GATEWAY = new Deployable("gateway", null, 8080, 9080);

  Optional<String> ownDatabase() {
    return Optional.ofNullable(database);
  }

  /** The same program on ports of this machine. */
  record Placed(Deployable deployable, int port, int managementPort) {

    URI address() {
      return URI.create("http://127.0.0.1:" + port);
    }

    URI management() {
      return URI.create("http://127.0.0.1:" + managementPort);
    }
  }
}
