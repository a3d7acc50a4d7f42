package org.anlan.servicekit.trace;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The trace id of a request: that of the caller's {@code traceparent}, or a new one. */
public final class RequestTrace {

  private static final Pattern PARENT =
      Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  private static final String KEY = RequestTrace.class.getName();

  private RequestTrace() {}

  /** 32 hexadecimal digits, the same for the whole request. */
  public static String of(RoutingContext routing) {
    String known = routing.get(KEY);
    if (known != null) {
      return known;
    }
    var parent = routing.request().getHeader("traceparent");
    var matcher = PARENT.matcher(parent == null ? "" : parent);
    var trace =
        matcher.matches() ? matcher.group(1) : UUID.randomUUID().toString().replace("-", "");
    routing.put(KEY, trace);
    MDC.put("traceId", trace); // what is logged from now on carries it
    return trace;
  }
}
