package org.anlan.servicekit.event.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code GET /q/asyncapi} on the management port: what this service tells, with the schema of each
 * fact. The gateway makes one document of those of all services.
 */
@Singleton
class AsyncApiRoute {

  private final List<PublishedFacts> published;
  private final ObjectMapper json;
  private final String service;
  private final String version;

  AsyncApiRoute(
      @All List<PublishedFacts> published,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String service,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.published = published;
    this.json = json;
    this.service = service;
    this.version = version;
  }

  void mount(@Observes ManagementInterface management) {
    management.router().get("/q/asyncapi").blockingHandler(this::answer, false);
  }

  private void answer(RoutingContext call) {
    var facts = published.stream().flatMap(PublishedFacts::facts).toList();
    call.response()
        .putHeader("Content-Type", "application/json")
        .end(AsyncApi.of(service, version, facts, json).toString());
  }
}
