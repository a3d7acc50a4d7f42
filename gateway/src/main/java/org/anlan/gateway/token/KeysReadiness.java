package org.anlan.gateway.token;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A gateway that has never seen the realm's keys takes no traffic from one that has. Once they are
 * read, Keycloak may go away without this one following it.
 */
@Readiness
@ApplicationScoped
class KeysReadiness implements HealthCheck {

  private final TokenCheck tokens;

  KeysReadiness(TokenCheck tokens) {
    this.tokens = tokens;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("keys of the realm").status(tokens.hasKeys()).build();
  }
}
