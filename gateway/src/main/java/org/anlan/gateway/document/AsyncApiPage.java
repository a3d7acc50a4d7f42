package org.anlan.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.gateway.Fetcher;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.page.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every fact the services tell each other, in one AsyncAPI document. */
@ApplicationScoped
class AsyncApiPage implements Page {

  private final MergedDocument merged;

  AsyncApiPage(
      GatewayConfig config,
      Fetcher fetcher,
      ObjectMapper json,
      Vertx vertx,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    var place = config.documents().asyncapi();
    var documents = new ServiceDocuments(config.routes(), place, fetcher, json);
    var frame = Frames.read(json, "asyncapi.json", version);
    merged =
        new MergedDocument(
            documents,
            services -> new AsyncApiMerge().merge(frame, services),
            vertx,
            config.documents().refresh());
  }

  @Override
  public String path() {
    return "/asyncapi";
  }

  @Override
  public void answer(Exchange exchange) {
    var notation = Notation.wantedBy(exchange);
    Exchange.here(merged.current())
        .onSuccess(document -> notation.write(document, exchange))
        .onFailure(exchange::refuse);
  }
}
