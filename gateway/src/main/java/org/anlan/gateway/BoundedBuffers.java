package org.anlan.gateway;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/** Callers who send faster than a service reads are held back early. */
@Singleton
class BoundedBuffers implements HttpServerOptionsCustomizer {

  private final int bytes;

  BoundedBuffers(GatewayConfig config) {
    bytes = Math.toIntExact(config.limits().buffer().asLongValue());
  }

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setReceiveBufferSize(bytes);
  }

  @Override
  public void customizeHttpsServer(HttpServerOptions options) {
    options.setReceiveBufferSize(bytes);
  }
}
