package org.anlan.gateway.exchange;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** What every answer says to browsers and caches, and what no answer tells. */
public final class ResponseHeaders {

  private static final List<String> DROPPED =
      List.of(
          "connection",
          "keep-alive",
          "proxy-connection",
          "trailer",
          "upgrade",
          "server",
          "via",
          "x-powered-by",
          "set-cookie",
          "alt-svc",
          "access-control-allow-origin",
          "access-control-allow-credentials",
          "access-control-allow-headers",
          "access-control-allow-methods",
          "access-control-expose-headers",
          "access-control-max-age");

  private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
  private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
  private static final CharSequence CONTENT_TYPE_OPTIONS =
      HttpHeaders.createOptimized("X-Content-Type-Options");
  private static final CharSequence SECURITY_POLICY =
      HttpHeaders.createOptimized("Content-Security-Policy");
  private static final CharSequence NOTHING_LOADS =
      HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
  private static final CharSequence REFERRER_POLICY =
      HttpHeaders.createOptimized("Referrer-Policy");
  private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
  private static final CharSequence STRICT_TRANSPORT =
      HttpHeaders.createOptimized("Strict-Transport-Security");
  private static final CharSequence TWO_YEARS =
      HttpHeaders.createOptimized("max-age=63072000; includeSubDomains");
  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");

  private ResponseHeaders() {}

  /** Removes from a service's answer what is not for callers. */
  public static void strip(MultiMap headers) {
    for (var name : DROPPED) {
      headers.remove(name);
    }
  }

  /** Adds what protects callers, unless it is there already. */
  public static void protect(MultiMap headers, Exchange exchange) {
    headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
    headers.set(REFERRER_POLICY, NO_REFERRER);
    headers.set(REQUEST_ID, exchange.trace().requestId());
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }
    if (!headers.contains(SECURITY_POLICY)) {
      headers.set(SECURITY_POLICY, NOTHING_LOADS);
    }
    if ("https".equals(exchange.scheme())) {
      headers.set(STRICT_TRANSPORT, TWO_YEARS);
    }
  }
}
