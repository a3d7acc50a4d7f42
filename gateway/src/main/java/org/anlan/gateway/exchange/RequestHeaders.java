package org.anlan.gateway.exchange;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What of a caller's headers reaches a service: nothing that speaks for the gateway. */
public final class RequestHeaders {

  private static final Set<String> DROPPED =
      Set.of(
          // RFC 9110 §7.6.1: meant for this connection
          "connection",
          "keep-alive",
          "proxy-connection",
          "te",
          "trailer",
          "upgrade",
          "expect",
          "http2-settings",
          "proxy-authenticate",
          "proxy-authorization",
          // who is calling, from where and with what: the gateway says so itself
          "forwarded",
          "via",
          "x-real-ip",
          "x-client-ip",
          "x-cluster-client-ip",
          "true-client-ip",
          "client-ip",
          "traceparent",
          "x-request-id",
          // another method or path than the one that was checked
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "x-rewrite-url",
          // the APIs know bearer tokens only
          "cookie",
          "cookie2");

  private static final List<String> DROPPED_PREFIXES =
      List.of("x-forwarded", "x-user", "x-original", "x-auth", "x-remote");

  private RequestHeaders() {}

  /** Removes what must not pass and adds what the gateway vouches for. */
  public static void prepare(MultiMap headers, Exchange exchange) {
    var dropped = new ArrayList<String>();
    for (var header : headers) {
      var name = header.getKey();
      if (isDropped(name.toLowerCase(Locale.ROOT))) {
        dropped.add(name);
        if ("connection".equalsIgnoreCase(name)) {
          addNamed(header.getValue(), dropped);
        }
      }
    }
    dropped.forEach(headers::remove);
    headers.set("x-forwarded-for", exchange.clientAddress());
    headers.set("x-forwarded-proto", exchange.scheme());
    headers.set("x-forwarded-host", exchange.host());
    headers.set("traceparent", exchange.trace().parent());
    headers.set("x-request-id", exchange.trace().requestId());
  }

  private static boolean isDropped(String name) {
    if (DROPPED.contains(name) || name.indexOf('_') >= 0) {
      return true; // x_forwarded_for is x-forwarded-for to some frameworks
    }
    for (var prefix : DROPPED_PREFIXES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** A caller may name further headers as meant for this connection only, but not any of these. */
  private static void addNamed(String connection, List<String> dropped) {
    for (var name : connection.split(",")) {
      var wanted = name.strip().toLowerCase(Locale.ROOT);
      if (!wanted.isEmpty() && !wanted.equals("authorization") && !wanted.startsWith("content-")) {
        dropped.add(wanted);
      }
    }
  }
}
