package org.anlan.gateway.dossier;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.regex.Pattern;
import org.anlan.gateway.Fetcher;
import org.anlan.gateway.GatewayConfig;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.exchange.OnBehalf;
import org.anlan.gateway.page.View;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;
import org.anlan.gateway.routing.Upstreams;

/**
 * The file of an enterprise: each service answers the caller's own token, so that nobody reads here
 * what they could not read there. The registry decides whether the enterprise is the caller's.
 */
@Singleton
class EnterpriseDossier implements View {

  private static final Pattern PATH = Pattern.compile("/api/v1/enterprises/([^/]+)/dossier");
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final Upstreams upstreams;
  private final Fetcher fetcher;
  private final Duration patience;

  EnterpriseDossier(Upstreams upstreams, Fetcher fetcher, GatewayConfig config) {
    this.upstreams = upstreams;
    this.fetcher = fetcher;
    this.patience = config.upstream().answer();
  }

  @Override
  public boolean answersAt(String path) {
    return PATH.matcher(path).matches();
  }

  @Override
  public void answer(Exchange exchange) {
    if (!exchange.isReading()) {
      throw new Refusal(Problem.METHOD_NOT_ALLOWED).with("Allow", "GET, HEAD");
    }
    if (exchange.request().query() != null) {
      throw new Refusal(Problem.MALFORMED);
    }
    var path = PATH.matcher(exchange.path());
    if (!path.matches() || !ID.matcher(path.group(1)).matches()) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    var headers = OnBehalf.of(exchange);
    var inquiry =
        new Inquiry(
            path.group(1),
            (service, question) ->
                fetcher.get(upstreams.named(service).address(question), headers, patience));
    Exchange.here(inquiry.answered())
        .onSuccess(answered -> answer(exchange, answered))
        .onFailure(exchange::refuse);
  }

  private static void answer(Exchange exchange, Inquiry inquiry) {
    try {
      judge(exchange, inquiry);
    } catch (RuntimeException e) {
      exchange.refuse(e);
    }
  }

  private static void judge(Exchange exchange, Inquiry inquiry) {
    Future<Fetcher.Answer> enterprise = inquiry.enterprise();
    int status = enterprise.succeeded() ? enterprise.result().status() : 503;
    if (status >= 500) {
      throw new Refusal(Problem.SERVICE_AWAY).with("Retry-After", "2");
    }
    if (status == 404) {
      throw new Refusal(Problem.NOT_FOUND);
    }
    if (status != 200) {
      exchange.answer(status, "application/problem+json", enterprise.result().body());
      return;
    }
    exchange.answer(200, "application/json", inquiry.dossier().toBuffer());
  }
}
