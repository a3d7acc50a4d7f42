package org.anlan.benchmark.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request as the bytes that go over the wire, made once and sent often. */
public record Request(byte[] bytes) {

  /** Reads something. */
  public static Request get(URI at, String path, String token) {
    return of("GET", at, path, token, Map.of(), new byte[0]);
  }

  /** Sends JSON. */
  public static Request post(
      URI at, String path, String token, Map<String, String> headers, String json) {
    var all = new java.util.TreeMap<>(headers);
    all.putIfAbsent("Content-Type", "application/json");
    return of("POST", at, path, token, all, json.getBytes(StandardCharsets.UTF_8));
  }

  private static Request of(
      String method, URI at, String path, String token, Map<String, String> headers, byte[] body) {
    var head = new StringBuilder(token.length() + 300);
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
    head.append(at.getHost()).append(':').append(at.getPort());
    head.append("\r\nAuthorization: Bearer ").append(token).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    if (body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append("\r\n");
    var bytes = new ByteArrayOutputStream(head.length() + body.length);
    bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return new Request(bytes.toByteArray());
  }
}
