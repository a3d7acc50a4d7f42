package org.anlan.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;
import org.anlan.gateway.rate.RateLimits;
import org.anlan.gateway.token.Caller;
import org.anlan.gateway.token.TokenCheck;

/** Lets a request in: with a genuine token where one is needed, and not too often. */
@Singleton
class Admission {

  private static final String SCHEME = "Bearer ";

  private final TokenCheck tokens;
  private final RateLimits rates;

  Admission(TokenCheck tokens, RateLimits rates) {
    this.tokens = tokens;
    this.rates = rates;
  }

  /** Counts a request that needs no token. */
  void admitAnybody(Exchange exchange) {
    rates.countAddress(exchange.clientAddress());
  }

  /** Completes when the request may pass, fails with a refusal when not. */
  Future<Void> admit(Exchange exchange) {
    var token = token(exchange);
    var remembered = tokens.remembered(token);
    if (remembered != null) {
      rates.countSubject(remembered.subject());
      return Future.succeededFuture();
    }
    // verifying costs; an address that sends rubbish has to wait before more of it is looked at
    rates.requireShareLeft(exchange.clientAddress());
    return Exchange.here(tokens.verify(token))
        .onFailure(refused -> countRefused(exchange))
        .map(caller -> counted(caller));
  }

  private Void counted(Caller caller) {
    rates.countSubject(caller.subject());
    return null;
  }

  private void countRefused(Exchange exchange) {
    try {
      rates.countAddress(exchange.clientAddress());
    } catch (Refusal exhausted) {
      // the next one is refused before it is looked at
    }
  }

  private String token(Exchange exchange) {
    var value = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
    if (value == null || !value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      rates.countAddress(exchange.clientAddress());
      throw new Refusal(Problem.UNAUTHENTICATED).with("WWW-Authenticate", "Bearer realm=\"anlan\"");
    }
    return value.substring(SCHEME.length()).strip();
  }
}
