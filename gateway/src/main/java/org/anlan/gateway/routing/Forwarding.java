package org.anlan.gateway.routing;

import jakarta.inject.Singleton;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;

/** Finds the service a request is for and hands it over. */
@Singleton
public class Forwarding {

  private final RouteTable table;
  private final Upstreams upstreams;
  private final OwnerSearch owners;

  Forwarding(RouteTable table, Upstreams upstreams, OwnerSearch owners) {
    this.table = table;
    this.upstreams = upstreams;
    this.owners = owners;
  }

  /** The route of a request, which has to be one and has to take a body of this size. */
  public Route routeOf(Exchange exchange) {
    var route = table.find(exchange.path()).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    upstreams.requireFitting(exchange);
    return route;
  }

  /** Streams an admitted request to its service and the answer back. */
  public void pass(Exchange exchange, Route route) {
    if (route.service().isPresent()) {
      pass(exchange, upstreams.named(route.service().get()), route);
      return;
    }
    Exchange.here(owners.find(exchange, route.prefix()))
        .onSuccess(owner -> pass(exchange, owner, route))
        .onFailure(exchange::refuse);
  }

  private void pass(Exchange exchange, Upstream upstream, Route route) {
    exchange.goesTo(upstream.name());
    upstreams.pass(exchange, upstream, route.needsToken());
  }
}
