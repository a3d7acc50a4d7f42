package org.anlan.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.exchange.Exchange;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a client has to know before it logs in: limits, promises, and where to get a token. */
@ApplicationScoped
class ConfigPage implements Page {

  private final Buffer facts;

  ConfigPage(
      GatewayConfig config, @ConfigProperty(name = "quarkus.application.version") String version) {
    facts = facts(config, version).toBuffer();
  }

  @Override
  public String path() {
    return "/api/v1/config";
  }

  @Override
  public void answer(Exchange exchange) {
    exchange.answer(200, "application/json", facts);
  }

  private static JsonObject facts(GatewayConfig config, String version) {
    return new JsonObject()
        .put("version", version)
        .put("languages", JsonArray.of("zh-CN", "en"))
        .put("timeZone", "Asia/Shanghai")
        .put("issuer", config.token().issuer())
        .put("audience", config.token().audience())
        .put("idempotencyKey", new JsonObject().put("retention", "PT48H").put("maxLength", 128))
        .put("page", new JsonObject().put("defaultLimit", 20).put("maxLimit", 200))
        .put(
            "maxBytes",
            new JsonObject()
                .put("body", config.limits().body().asLongValue())
                .put("upload", config.limits().upload().asLongValue()))
        .put(
            "rate",
            new JsonObject()
                .put("perSecond", config.rates().subject().perSecond())
                .put("burst", config.rates().subject().burst()))
        .put("documents", new JsonObject().put("openapi", "/openapi").put("asyncapi", "/asyncapi"));
  }
}
