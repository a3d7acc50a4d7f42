package org.anlan.gateway.routing;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import org.anlan.gateway.GatewayConfig;

/** A service behind the gateway: where it is and how long it is waited for. */
public final class Upstream {

  private final String name;
  private final URI base;
  private final GatewayConfig.Upstream config;
  private final RequestOptions usual;

  Upstream(String name, URI base, GatewayConfig.Upstream config) {
    this.name = name;
    this.base = base;
    this.config = config;
    this.usual = options(config.answer());
  }

  public String name() {
    return name;
  }

  public URI base() {
    return base;
  }

  /** Scheme, host and port as they appear in links the service makes. */
  String origin() {
    return base.getScheme() + "://" + base.getAuthority();
  }

  /** What comes before every path of the service; usually nothing. */
  String pathPrefix() {
    var path = base.getRawPath();
    return path == null || path.equals("/") ? "" : path;
  }

  /** Where the service answers for a path. */
  public URI address(String path) {
    return URI.create(origin() + pathPrefix() + path);
  }

  RequestOptions options() {
    return usual;
  }

  /** For a body that may take its time on a slow line. */
  RequestOptions optionsForUpload(long length) {
    var extra = Duration.ofSeconds(length / config.slowestUpload().asLongValue());
    return options(config.answer().plus(extra));
  }

  private RequestOptions options(Duration answer) {
    boolean tls = "https".equals(base.getScheme());
    return new RequestOptions()
        .setHost(base.getHost())
        .setPort(base.getPort() >= 0 ? base.getPort() : tls ? 443 : 80)
        .setSsl(tls)
        .setConnectTimeout(config.connect().toMillis())
        .setIdleTimeout(answer.toMillis());
  }
}
