package org.anlan.gateway.exchange;

import io.netty.util.AttributeKey;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;

/**
 * Refuses messages whose bounds or sender could be read in two ways. The parser in front has
 * already refused malformed lines and repeated lengths.
 */
final class Framing {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]{1,253}(:[0-9]{1,5})?");
  private static final Pattern HOST_V6 = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}](:[0-9]{1,5})?");
  private static final AttributeKey<Boolean> LAST = AttributeKey.valueOf("anlan.last-request");

  private Framing() {}

  static void check(HttpServerRequest request, int largestHeaders) {
    if (!METHODS.contains(request.method().name())) {
      throw new Refusal(Problem.METHOD_NOT_ALLOWED).with("Allow", String.join(", ", METHODS));
    }
    var headers = request.headers();
    checkSize(headers, largestHeaders);
    var hosts = headers.getAll(HttpHeaders.HOST);
    require(hosts.size() == 1 && isHost(hosts.getFirst()));
    require(headers.getAll(HttpHeaders.AUTHORIZATION).size() <= 1);
    checkBody(request, headers);
  }

  /** Whether the request's length is only known at its end. */
  static boolean isChunked(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  /** Marks the connection as one that takes no further request (RFC 9112 §6.1). */
  static void makeLast(HttpServerRequest request) {
    ((ConnectionBase) request.connection()).channel().attr(LAST).set(true);
  }

  static boolean hadItsLast(HttpConnection connection) {
    return ((ConnectionBase) connection).channel().hasAttr(LAST);
  }

  private static void checkSize(MultiMap headers, int largest) {
    int size = 0;
    for (var header : headers) {
      require(isToken(header.getKey()));
      size += header.getKey().length() + header.getValue().length() + 4;
    }
    if (size > largest) {
      throw new Refusal(Problem.HEADERS_TOO_LARGE);
    }
  }

  private static boolean isToken(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean visible = c > 0x20 && c < 0x7F;
      if (!visible || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static void checkBody(HttpServerRequest request, MultiMap headers) {
    List<String> encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
    if (!encodings.isEmpty()) {
      require(encodings.size() == 1 && "chunked".equals(encodings.getFirst()));
      require(request.version() == HttpVersion.HTTP_1_1);
      require(!headers.contains(HttpHeaders.CONTENT_LENGTH));
    }
    var expect = headers.get(HttpHeaders.EXPECT);
    if (expect != null && !"100-continue".equalsIgnoreCase(expect)) {
      throw new Refusal(Problem.EXPECTATION_FAILED);
    }
  }

  private static boolean isHost(String host) {
    return HOST.matcher(host).matches() || HOST_V6.matcher(host).matches();
  }

  private static void require(boolean unambiguous) {
    if (!unambiguous) {
      throw new Refusal(Problem.MALFORMED);
    }
  }
}
