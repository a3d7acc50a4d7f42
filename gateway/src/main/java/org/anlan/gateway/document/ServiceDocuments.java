package org.anlan.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anlan.gateway.Fetcher;
import org.anlan.gateway.GatewayConfig;

/**
 * One kind of document of every service, as last seen: a service that is away at the moment has not
 * lost its operations.
 */
final class ServiceDocuments {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Map<String, String> JSON = Map.of("Accept", "application/json");

  private final Map<String, GatewayConfig.Service> services;
  private final String place;
  private final Fetcher fetcher;
  private final ObjectMapper json;
  private final Map<String, ObjectNode> seen = new ConcurrentHashMap<>();

  ServiceDocuments(
      Map<String, GatewayConfig.Service> services,
      String place,
      Fetcher fetcher,
      ObjectMapper json) {
    this.services = services;
    this.place = place;
    this.fetcher = fetcher;
    this.json = json;
  }

  /** Asks every service; completes when all have answered or been given up. */
  Future<Map<String, ObjectNode>> read() {
    var readings = new ArrayList<Future<?>>();
    services.forEach((name, service) -> readings.add(read(name, service)));
    return Future.join(readings).transform(done -> Future.succeededFuture(inOrder()));
  }

  /** The services of which no document was ever seen. */
  List<String> missing() {
    return services.keySet().stream().filter(name -> !seen.containsKey(name)).sorted().toList();
  }

  private Future<?> read(String name, GatewayConfig.Service service) {
    var read = read(name, service.url());
    var management = service.management();
    return management.isEmpty() ? read : read.recover(e -> read(name, management.get()));
  }

  private Future<Void> read(String name, URI base) {
    var address = URI.create(base.toString().replaceAll("/$", "") + place);
    return fetcher
        .get(address, JSON, PATIENCE)
        .compose(
            answer -> {
              if (!answer.isOk()) {
                return Future.failedFuture("status " + answer.status());
              }
              return keep(name, answer.body().toString());
            });
  }

  private Future<Void> keep(String name, String text) {
    try {
      if (json.readTree(text) instanceof ObjectNode document) {
        seen.put(name, document);
        return Future.succeededFuture();
      }
    } catch (JsonProcessingException e) {
      Log.warnf("Document of %s is not JSON: %s", name, e.getOriginalMessage());
    }
    return Future.failedFuture("not a JSON object");
  }

  private Map<String, ObjectNode> inOrder() {
    var documents = new LinkedHashMap<String, ObjectNode>();
    services.keySet().stream()
        .sorted()
        .filter(seen::containsKey)
        .forEach(name -> documents.put(name, seen.get(name)));
    return Collections.unmodifiableMap(documents);
  }
}
