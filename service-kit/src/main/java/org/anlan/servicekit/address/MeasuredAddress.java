package org.anlan.servicekit.address;

import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Under which address a request is counted that is refused before any resource has it (405, 406,
 * 415, 401 …). The framework would take the path as sent: a time series for every path that a
 * stranger makes up.
 */
@ApplicationScoped
class MeasuredAddress {

  /** Where the framework leaves the template of what it did find. */
  private static final String TEMPLATE = "UrlPathTemplate";

  private static final String NONE = "/UNMATCHED";

  /** Before whatever may answer. */
  private static final int ORDER = -1000;

  private final Addresses addresses;

  MeasuredAddress(Addresses addresses) {
    this.addresses = addresses;
  }

  void mount(@Observes Router router) {
    router
        .route()
        .order(ORDER)
        .handler(
            request -> {
              request.addHeadersEndHandler(answered -> name(request));
              request.next();
            });
  }

  private void name(RoutingContext routing) {
    var context = ((HttpServerRequestInternal) routing.request()).context();
    int status = routing.response().getStatusCode();
    if (context.getLocal(TEMPLATE) == null && status != 404) {
      context.putLocal(TEMPLATE, addresses.templateAt(routing.request().path()).orElse(NONE));
    }
  }
}
