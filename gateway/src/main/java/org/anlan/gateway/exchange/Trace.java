package org.anlan.gateway.exchange;

import io.vertx.core.MultiMap;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What connects the log lines of one request across the services: the caller's {@code traceparent}
 * and {@code X-Request-Id} where they are well-formed, new ones otherwise.
 */
public record Trace(String parent, String requestId) {

  private static final Pattern PARENT =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  static Trace of(MultiMap headers) {
    var parent = headers.get("traceparent");
    if (parent == null || !PARENT.matcher(parent).matches()) {
      parent = newParent();
    }
    var requestId = headers.get("x-request-id");
    return new Trace(parent, isSane(requestId) ? requestId : traceId(parent));
  }

  /** 32 hexadecimal digits; what a problem names and an operator looks for. */
  public String id() {
    return traceId(parent);
  }

  private static boolean isSane(@Nullable String requestId) {
    return requestId != null && REQUEST_ID.matcher(requestId).matches();
  }

  private static String traceId(String parent) {
    return parent.substring(3, 35);
  }

  private static String newParent() {
    var random = ThreadLocalRandom.current();
    var hex = HexFormat.of();
    return "00-"
        + hex.toHexDigits(random.nextLong())
        + hex.toHexDigits(random.nextLong() | 1)
        + "-"
        + hex.toHexDigits(random.nextLong() | 1)
        + "-01";
  }
}
