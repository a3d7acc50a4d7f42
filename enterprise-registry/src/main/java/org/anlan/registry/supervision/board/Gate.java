package org.anlan.registry.supervision.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.anlan.registry.RegistryConfig;

/** Knows under which address the public reaches the platform. */
@ApplicationScoped
class Gate {

  private final RegistryConfig config;

  Gate(RegistryConfig config) {
    this.config = config;
  }

  /** As the operator says; where nobody said so, as this request came in. */
  URI address(URI asked) {
    return config.publicAddress().orElseGet(() -> asked.resolve("/"));
  }
}
