package org.anlan.servicekit.event.inbox;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code POST /q/anlan/redrive?topic=anlan.hazard} on the management port: for the operator, after
 * what made facts fail was mended.
 */
@ApplicationScoped
class RedriveRoute {

  private final InboxLifecycle inbox;

  RedriveRoute(InboxLifecycle inbox) {
    this.inbox = inbox;
  }

  void mount(@Observes ManagementInterface management) {
    management.router().post("/q/anlan/redrive").blockingHandler(this::redrive, false);
  }

  private void redrive(RoutingContext call) {
    var topic = call.request().getParam("topic");
    if (topic == null || topic.isBlank()) {
      call.response().setStatusCode(400).end("topic is missing\n");
      return;
    }
    if (!inbox.redrive().reads(topic)) {
      call.response().setStatusCode(404).end("nothing here reads " + topic + "\n");
      return;
    }
    var report = inbox.redrive().run(topic);
    call.json(
        new JsonObject()
            .put("topic", report.topic())
            .put("effective", report.effective())
            .put("duplicates", report.duplicates())
            .put("deadAgain", report.deadAgain())
            .put("foreign", report.foreign()));
  }
}
