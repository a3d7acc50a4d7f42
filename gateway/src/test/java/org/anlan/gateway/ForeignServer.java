package org.anlan.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real HTTP server in place of a service; answers what it was asked unless told otherwise. */
final class ForeignServer implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  ForeignServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** How many requests arrived. */
  int asked() {
    return asked.get();
  }

  void answer(String path, Answer answer) {
    answers.put(path, answer);
  }

  void forget(String path) {
    answers.remove(path);
  }

  void answerJson(String path, String json) {
    answer(path, exchange -> send(exchange, 200, json));
  }

  static void send(HttpExchange exchange, int status, String json) throws IOException {
    var body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void handle(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    try (exchange) {
      answers.getOrDefault(exchange.getRequestURI().getPath(), ForeignServer::echo).to(exchange);
    }
  }

  private static void echo(HttpExchange exchange) throws IOException {
    long size = 0;
    var part = new byte[16 * 1024];
    var body = exchange.getRequestBody();
    for (int n = body.read(part); n >= 0; n = body.read(part)) {
      size += n;
    }
    var headers = new JsonObject();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), new JsonArray(values)));
    send(
        exchange,
        200,
        new JsonObject()
            .put("method", exchange.getRequestMethod())
            .put("uri", exchange.getRequestURI().toString())
            .put("headers", headers)
            .put("bodySize", size)
            .encode());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** What to do with a request. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }
}
