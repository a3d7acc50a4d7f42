package org.anlan.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;

/** The services, and the way to each of them. */
@Singleton
public class Upstreams {

  // the protocol switch would tunnel unchecked bytes to a service
  private static final ProxyOptions NO_TUNNELS = new ProxyOptions().setSupportWebSocket(false);

  private final Map<String, Upstream> byName = new TreeMap<>();
  private final GatewayConfig.Limits limits;
  private final GatewayConfig.Upstream config;
  private final Vertx vertx;

  // one per event loop: a request and its answer never change threads, which costs a wake-up each
  private final ThreadLocal<HttpClient> client = ThreadLocal.withInitial(this::newClient);
  private final Collection<HttpClient> clients = new ConcurrentLinkedQueue<>();

  Upstreams(GatewayConfig config, Vertx vertx) {
    limits = config.limits();
    config
        .routes()
        .forEach(
            (name, service) ->
                byName.put(name, new Upstream(name, service.url(), config.upstream())));
    this.vertx = vertx;
    this.config = config.upstream();
  }

  /** All services, by name. */
  public Collection<Upstream> all() {
    return byName.values();
  }

  public Upstream named(String name) {
    return byName.get(name);
  }

  /** Refuses a body that says itself that it is too large. */
  public void requireFitting(Exchange exchange) {
    var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && Long.parseLong(length) > largestBody(exchange)) {
      throw new Refusal(Problem.TOO_LARGE);
    }
  }

  /** Streams a request to a service and its answer back. */
  public void pass(Exchange exchange, Upstream upstream, boolean withToken) {
    var passage = new Passage(exchange, upstream, withToken, largestBody(exchange));
    var own = client.get();
    HttpProxy.reverseProxy(NO_TUNNELS, own)
        .origin(context -> passage.connect(own))
        .addInterceptor(passage)
        .handle(new ClosingRequest(exchange.request()));
  }

  private HttpClient newClient() {
    var made =
        vertx.createHttpClient(
            new HttpClientOptions()
                // shorter than a service's shutdown delay: none is left when the service goes
                .setKeepAliveTimeout(Math.toIntExact(config.keepAlive().toSeconds()))
                .setConnectTimeout(Math.toIntExact(config.connect().toMillis()))
                .setMaxWaitQueueSize(config.waiting())
                .setDecompressionSupported(false)
                .setReceiveBufferSize(Math.toIntExact(limits.buffer().asLongValue())),
            new PoolOptions().setHttp1MaxSize(config.connections()));
    clients.add(made);
    return made;
  }

  private long largestBody(Exchange exchange) {
    var type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
    boolean upload =
        type != null
            && (type.startsWith("multipart/")
                || type.startsWith("application/octet-stream")
                || type.startsWith("application/zip"));
    return (upload ? limits.upload() : limits.body()).asLongValue();
  }

  @PreDestroy
  void close() {
    clients.forEach(HttpClient::close);
  }
}
