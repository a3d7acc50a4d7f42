package org.anlan.gateway.page;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.exchange.Exchange;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What somebody sees who opens the gateway in a browser: what runs, and where to read on. */
@ApplicationScoped
class StartPage implements Page {

  private final ServiceHealth health;
  private final StartPageHtml html;

  StartPage(
      GatewayConfig config,
      ServiceHealth health,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.health = health;
    this.html = new StartPageHtml(version, config.token().issuer());
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public void answer(Exchange exchange) {
    Exchange.here(health.current())
        .onSuccess(states -> write(exchange, states))
        .onFailure(exchange::refuse);
  }

  private void write(Exchange exchange, Map<String, ServiceHealth.State> states) {
    var language = language(exchange);
    exchange
        .request()
        .response()
        .putHeader("Content-Security-Policy", html.securityPolicy())
        .putHeader("Content-Language", language.toLanguageTag())
        .putHeader("Vary", "Accept-Language");
    exchange.answer(200, "text/html; charset=utf-8", Buffer.buffer(html.render(language, states)));
  }

  private static Locale language(Exchange exchange) {
    var wanted = exchange.request().getParam("lang");
    if (wanted == null) {
      return exchange.language();
    }
    return wanted.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
