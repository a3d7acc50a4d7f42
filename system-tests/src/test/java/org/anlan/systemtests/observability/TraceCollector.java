package org.anlan.systemtests.observability;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes in what is exported by OTLP over HTTP and keeps it as it came. */
final class TraceCollector implements AutoCloseable {

  private final HttpServer server;
  private final List<String> exports = new CopyOnWriteArrayList<>();

  TraceCollector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", this::receive);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /**
   * Whether a service told of a span in that trace. Names and ids stand in the bytes as they are.
   */
  boolean hasTrace(String service, String traceId) {
    var id = new String(HexFormat.of().parseHex(traceId), StandardCharsets.ISO_8859_1);
    return exports.stream().anyMatch(export -> export.contains(service) && export.contains(id));
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      var body = exchange.getRequestBody().readAllBytes();
      exports.add(new String(body, StandardCharsets.ISO_8859_1));
      exchange.sendResponseHeaders(200, -1);
    }
  }
}
