package org.anlan.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * A request whose answer breaks off by closing the connection. The proxy would reset it, and then
 * nobody is told of its end: Quarkus would count it as under way for ever and a graceful stop would
 * always take as long as it may.
 */
final class ClosingRequest extends HttpServerRequestWrapper {

  private final HttpServerResponse response;

  ClosingRequest(HttpServerRequest request) {
    super((HttpServerRequestInternal) request);
    this.response =
        new AbstractResponseWrapper(request.response()) {
          @Override
          public boolean reset() {
            return reset(0);
          }

          @Override
          public boolean reset(long code) {
            // not at once: this may be called from within a failing write
            context().runOnContext(later -> request.connection().close());
            return true;
          }
        };
  }

  @Override
  public HttpServerResponse response() {
    return response;
  }
}
