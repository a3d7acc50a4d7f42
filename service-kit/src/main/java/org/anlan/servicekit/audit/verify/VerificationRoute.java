package org.anlan.servicekit.audit.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.anlan.servicekit.audit.seal.AnchorKey;
import org.anlan.servicekit.audit.seal.AnchorLog;
import org.anlan.servicekit.audit.seal.SealSettings;
import org.anlan.servicekit.duty.DutyConnections;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /q/anlan/audit} on the management port: the verifier's report on this service's own
 * trail. For evidence use {@link VerifyAudit} with anchors and key kept elsewhere.
 */
@ApplicationScoped
class VerificationRoute {

  private final SealSettings settings;
  private final DutyConnections connections;
  private final Clock clock;
  private final ObjectMapper json;
  private final String trail;

  VerificationRoute(
      SealSettings settings,
      DutyConnections connections,
      Clock clock,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.settings = settings;
    this.connections = connections;
    this.clock = clock;
    this.json = json;
    this.trail = application;
  }

  void mount(@Observes ManagementInterface management) {
    management.router().get("/q/anlan/audit").blockingHandler(this::verify, false);
  }

  private void verify(RoutingContext call) {
    try (var connection = connections.open("verifier")) {
      var report = verification().of(connection, clock.instant());
      call.response()
          .putHeader("content-type", "application/json")
          .end(json.writeValueAsString(report));
    } catch (SQLException | JsonProcessingException e) {
      call.fail(e);
    } catch (IOException e) {
      call.response().setStatusCode(500).end("anchors cannot be read: " + e.getMessage() + "\n");
    }
  }

  private Verification verification() {
    var anchors = settings.anchorDirectory().map(d -> AnchorLog.file(d, trail)).orElse(null);
    var key = settings.anchorDirectory().map(d -> d.resolve(AnchorKey.PUBLIC)).orElse(null);
    return exists(anchors) ? new Verification(anchors, key) : new Verification(null, null);
  }

  private static boolean exists(@Nullable Path file) {
    return file != null && Files.exists(file);
  }
}
