package org.anlan.gateway.door;

import io.quarkus.arc.All;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.page.Page;
import org.anlan.gateway.page.View;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;
import org.anlan.gateway.routing.Forwarding;

/** The way of every request: checked, given a route, let in or refused, passed on. */
@Singleton
class Gateway {

  // after the CORS filter of Quarkus (-300), before everything else it might answer by itself
  private static final int ORDER = -250;

  private final GatewayConfig config;
  private final Admission admission;
  private final Forwarding forwarding;
  private final Traffic traffic;
  private final Map<String, Page> pages;
  private final List<View> views;

  Gateway(
      GatewayConfig config,
      Admission admission,
      Forwarding forwarding,
      Traffic traffic,
      @All List<Page> pages,
      @All List<View> views) {
    this.config = config;
    this.admission = admission;
    this.forwarding = forwarding;
    this.traffic = traffic;
    this.views = views;
    this.pages = pages.stream().collect(Collectors.toMap(Page::path, Function.identity()));
  }

  void mount(@Observes Router router) {
    router
        .route()
        .order(ORDER)
        .handler(routing -> receive(routing.request()))
        .failureHandler(routing -> refuseUnread(routing.request()));
    router.errorHandler(400, routing -> refuseUnread(routing.request()));
  }

  /** The router could not even find a path in it. */
  private void refuseUnread(HttpServerRequest request) {
    Exchange.open(request, config.publicUrl()).refuse(new Refusal(Problem.MALFORMED));
  }

  private void receive(HttpServerRequest request) {
    var exchange = Exchange.open(request, config.publicUrl());
    if (exchange.isLeftover()) {
      request.connection().close();
      return;
    }
    long begun = System.nanoTime();
    request
        .response()
        .endHandler(
            done ->
                traffic.record(
                    exchange, request.response().getStatusCode(), System.nanoTime() - begun));
    try {
      exchange.check(config.limits().target(), config.limits().headers());
      answer(exchange);
    } catch (RuntimeException e) {
      exchange.refuse(e);
    }
  }

  private void answer(Exchange exchange) {
    var page = pages.get(exchange.path());
    if (page != null) {
      requireReading(exchange);
      admission.admitAnybody(exchange);
      page.answer(exchange);
      return;
    }
    for (var view : views) {
      if (view.answersAt(exchange.path())) {
        admit(exchange, () -> view.answer(exchange));
        return;
      }
    }
    var route = forwarding.routeOf(exchange);
    if (!route.needsToken()) {
      admission.admitAnybody(exchange);
      forwarding.pass(exchange, route);
      return;
    }
    admit(exchange, () -> forwarding.pass(exchange, route));
  }

  private void admit(Exchange exchange, Runnable then) {
    admission
        .admit(exchange)
        .onSuccess(admitted -> doOrRefuse(exchange, then))
        .onFailure(exchange::refuse);
  }

  private static void doOrRefuse(Exchange exchange, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      exchange.refuse(e);
    }
  }

  private static void requireReading(Exchange exchange) {
    if (!exchange.isReading()) {
      throw new Refusal(Problem.METHOD_NOT_ALLOWED).with("Allow", "GET, HEAD");
    }
  }
}
