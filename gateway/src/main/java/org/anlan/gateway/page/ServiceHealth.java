package org.anlan.gateway.page;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.gateway.Fetcher;
import org.anlan.gateway.GatewayConfig;
import org.jspecify.annotations.Nullable;

/** Which services are ready, as of a moment ago. */
@ApplicationScoped
class ServiceHealth {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final long MAX_AGE_MILLIS = 2000;

  private final Map<String, GatewayConfig.Service> services;
  private final Fetcher fetcher;
  private final Vertx vertx;
  private @Nullable Future<Map<String, State>> latest;

  ServiceHealth(GatewayConfig config, Fetcher fetcher, Vertx vertx) {
    this.services = config.routes();
    this.fetcher = fetcher;
    this.vertx = vertx;
  }

  /** The state of every service; strangers asking often do not make the gateway ask as often. */
  synchronized Future<Map<String, State>> current() {
    if (latest == null) {
      latest = ask();
      latest.onComplete(done -> vertx.setTimer(MAX_AGE_MILLIS, id -> forget()));
    }
    return latest;
  }

  private synchronized void forget() {
    latest = null;
  }

  private Future<Map<String, State>> ask() {
    var answers = new LinkedHashMap<String, Future<State>>();
    services.keySet().stream()
        .sorted()
        .forEach(name -> answers.put(name, stateOf(services.get(name))));
    return Future.join(new ArrayList<>(answers.values()))
        .map(
            done -> {
              var states = new LinkedHashMap<String, State>();
              answers.forEach((name, state) -> states.put(name, state.result()));
              return states;
            });
  }

  private Future<State> stateOf(GatewayConfig.Service service) {
    // without a management address, any answer at all means that it runs
    var address = service.management().orElse(service.url()) + "/q/health/ready";
    return fetcher
        .get(URI.create(address), Map.of(), PATIENCE)
        .map(
            answer ->
                answer.isOk() || service.management().isEmpty() ? State.READY : State.NOT_READY)
        .otherwise(State.AWAY);
  }

  enum State {
    READY,
    NOT_READY,
    AWAY
  }
}
