package org.anlan.gateway.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import org.anlan.gateway.Fetcher;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.page.Page;
import org.anlan.gateway.routing.Route;
import org.anlan.gateway.routing.RouteTable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every operation that can be reached through the gateway, in one OpenAPI document. */
@ApplicationScoped
class OpenApiPage implements Page {

  private final RouteTable table;
  private final ServiceDocuments documents;
  private final MergedDocument merged;
  private final ObjectNode frame;

  OpenApiPage(
      GatewayConfig config,
      RouteTable table,
      Fetcher fetcher,
      ObjectMapper json,
      Vertx vertx,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.table = table;
    var place = config.documents().openapi();
    documents = new ServiceDocuments(config.routes(), place, fetcher, json);
    merged = new MergedDocument(documents, this::merge, vertx, config.documents().refresh());
    frame = Frames.read(json, "openapi.json", version);
    frame
        .withArray("/servers")
        .addObject()
        .put("url", config.publicUrl().map(URI::toString).orElse("/"));
    frame
        .withObject("/components/securitySchemes/openId")
        .put("type", "openIdConnect")
        .put("openIdConnectUrl", config.token().issuer() + "/.well-known/openid-configuration");
  }

  @Override
  public String path() {
    return "/openapi";
  }

  @Override
  public void answer(Exchange exchange) {
    var notation = Notation.wantedBy(exchange);
    Exchange.here(merged.current())
        .onSuccess(document -> notation.write(document, exchange))
        .onFailure(exchange::refuse);
  }

  private ObjectNode merge(Map<String, ObjectNode> services) {
    var document = new OpenApiMerge(this::owns, this::needsToken).merge(frame, services);
    documents.missing().forEach(document.withArray("/info/x-not-yet-seen")::add);
    return document;
  }

  private boolean owns(String service, String path) {
    return table.find(path).filter(route -> isOwner(service, route)).isPresent();
  }

  private static boolean isOwner(String service, Route route) {
    return route.service().map(service::equals).orElse(true);
  }

  private boolean needsToken(String path) {
    return table.find(path).map(Route::needsToken).orElse(false);
  }
}
