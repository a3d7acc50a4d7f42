package org.anlan.gateway.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of a question that the gateway asks a service in the caller's place. */
public final class OnBehalf {

  private OnBehalf() {}

  /** The caller's own token and language, so that a service answers what it would answer them. */
  public static Map<String, String> of(Exchange exchange) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("traceparent", exchange.trace().parent());
    headers.put("X-Request-Id", exchange.trace().requestId());
    headers.put("X-Forwarded-For", exchange.clientAddress());
    headers.put("Accept-Language", exchange.language().toLanguageTag());
    var authorization = exchange.request().getHeader("Authorization");
    if (authorization != null) {
      headers.put("Authorization", authorization);
    }
    return headers;
  }
}
