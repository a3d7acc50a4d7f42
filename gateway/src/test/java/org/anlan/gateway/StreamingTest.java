package org.anlan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Bodies flow through; whoever is slower sets the pace. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StreamingTest {

  private static final int MEGABYTE = 1024 * 1024;

  // what the kernel buffers of two connections may swallow, and the gateway's own few parts
  private static final long MOST_HELD = 16L * MEGABYTE;

  @TestHTTPResource URI gateway;

  Neighbours neighbours;

  @Test
  void holdsBackAClientWhoseServiceDoesNotRead() throws Exception {
    var over = new CountDownLatch(1);
    neighbours.hazard.answer(
        "/api/v1/imports/hazards",
        exchange -> {
          awaitQuietly(over);
          ForeignServer.send(exchange, 200, "{}");
        });
    try (var client = connect()) {
      var head =
          "POST /api/v1/imports/hazards HTTP/1.1\r\nHost: a\r\nContent-Length: "
              + 48 * MEGABYTE
              + "\r\nContent-Type: application/octet-stream\r\nAuthorization: Bearer "
              + neighbours.realm.token()
              + "\r\n\r\n";
      client.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.ISO_8859_1)));

      assertThat(sendWhileTaken(client, 48L * MEGABYTE)).isLessThan(MOST_HELD);
    } finally {
      over.countDown();
      neighbours.hazard.forget("/api/v1/imports/hazards");
    }
  }

  @Test
  void holdsBackAServiceWhoseClientDoesNotRead() throws Exception {
    var sent = new AtomicLong();
    neighbours.hazard.answer(
        "/api/v1/hazards/dossier",
        exchange -> {
          exchange.sendResponseHeaders(200, 48L * MEGABYTE);
          var part = new byte[64 * 1024];
          for (int i = 0; i < 48 * 16; i++) {
            exchange.getResponseBody().write(part);
            sent.addAndGet(part.length);
          }
        });
    try (var client = connect()) {
      var head =
          "GET /api/v1/hazards/dossier HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
              + neighbours.realm.token()
              + "\r\n\r\n";
      client.write(ByteBuffer.wrap(head.getBytes(StandardCharsets.ISO_8859_1)));

      assertThat(settled(sent)).isPositive().isLessThan(MOST_HELD);
    }
  }

  /**
   * How much is taken until nothing has been for a while, or until the gateway has answered: having
   * given the service up it takes the rest, to throw it away.
   */
  private static long sendWhileTaken(SocketChannel client, long size) throws IOException {
    client.configureBlocking(false);
    var part = ByteBuffer.allocate(64 * 1024);
    var answer = ByteBuffer.allocate(1024);
    long taken = 0;
    var last = Instant.now();
    while (taken < size
        && client.read(answer) == 0
        && Duration.between(last, Instant.now()).toMillis() < 500) {
      part.clear();
      int n = client.write(part);
      if (n > 0) {
        taken += n;
        last = Instant.now();
      } else {
        Thread.onSpinWait();
      }
    }
    return taken;
  }

  private static long settled(AtomicLong value) {
    var last = Instant.now();
    long seen = 0;
    while (Duration.between(last, Instant.now()).toMillis() < 500) {
      if (value.get() > seen || seen == 0) {
        seen = value.get();
        last = Instant.now();
      }
      Thread.onSpinWait();
    }
    return seen;
  }

  private SocketChannel connect() throws IOException {
    return SocketChannel.open(new InetSocketAddress("127.0.0.1", gateway.getPort()));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
