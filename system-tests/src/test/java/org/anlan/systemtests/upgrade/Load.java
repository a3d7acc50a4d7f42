package org.anlan.systemtests.upgrade;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.anlan.servicekit.stack.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Clients that write and read hazards through a gateway, each one request after another. None tries
 * anything twice: every request that fails is a failure.
 */
final class Load implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WRITERS = 4;
  private static final int READERS = 6;
  private static final Duration THINKING = Duration.ofMillis(75);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TOWN = "610926100";

  private final URI gateway;
  private final String campaign;
  private final String enterprise;
  private final HttpClient http;
  private final Queue<Sample> samples = new ConcurrentLinkedQueue<>();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicReference<String> latest = new AtomicReference<>();
  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean over;

  private Load(URI gateway, String campaign, String enterprise) {
    this.gateway = gateway;
    this.campaign = campaign;
    this.enterprise = enterprise;
    // a client that sends again by itself would hide what is to be seen
    System.setProperty("jdk.httpclient.disableRetryConnect", "true");
    System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  static Load start(URI gateway, String campaign, String enterprise) {
    var load = new Load(gateway, campaign, enterprise);
    for (int i = 0; i < WRITERS; i++) {
      var token = token("writer-" + i);
      load.client(() -> load.write(token));
    }
    for (int i = 0; i < READERS; i++) {
      var token = token("reader-" + i);
      boolean pages = i % 2 == 0;
      load.client(() -> load.read(token, pages));
    }
    return load;
  }

  /** The descriptions of the hazards that were answered with 201. */
  Set<String> acknowledged() {
    return acknowledged;
  }

  /** What happened since then. */
  Figures since(long nanoTime) {
    return Figures.of(samples.stream().filter(sample -> sample.at() - nanoTime >= 0).toList());
  }

  Figures all() {
    return Figures.of(List.copyOf(samples));
  }

  /** Lets every client end its request. */
  @Override
  public void close() throws InterruptedException {
    over = true;
    for (var client : clients) {
      client.join(PATIENCE);
    }
    http.close();
  }

  private void client(Runnable request) {
    clients.add(
        Thread.ofVirtual()
            .start(
                () -> {
                  while (!over) {
                    request.run();
                    think();
                  }
                }));
  }

  private void write(String token) {
    var key = campaign + "-" + UUID.randomUUID();
    var body =
        Map.of(
            "enterpriseId",
            enterprise,
            "level",
            "GENERAL",
            "description",
            key,
            "foundOn",
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
            "campaigns",
            List.of(campaign));
    try {
      var request =
          request("/api/v1/hazards", token)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", key)
              .POST(BodyPublishers.ofByteArray(JSON.writeValueAsString(body).getBytes(UTF_8)))
              .build();
      var answer = send("write", request, 201);
      if (answer != null) {
        acknowledged.add(key);
        latest.set(JSON.readTree(answer).get("id").asText());
      }
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private void read(String token, boolean pages) {
    var id = latest.get();
    var path = pages || id == null ? "/api/v1/hazards?limit=20" : "/api/v1/hazards/" + id;
    send("read", request(path, token).GET().build(), 200);
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token);
  }

  /** The body where it was answered as it should; null where not. */
  private @Nullable String send(String what, HttpRequest request, int expected) {
    long begun = System.nanoTime();
    String failure = null;
    String body = null;
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == expected) {
        body = answer.body();
      } else {
        failure = what + " answered " + answer.statusCode() + " " + answer.body();
      }
    } catch (IOException e) {
      failure = what + " had no answer: " + e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    samples.add(new Sample(begun, System.nanoTime() - begun, failure));
    return body;
  }

  private static void think() {
    try {
      Thread.sleep(THINKING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One each, or the gateway's rate limit of a caller would set the pace. */
  private static String token(String name) {
    return Tokens.of(u -> u.named(name).roles("township").area(TOWN).organization("610926-Z100"));
  }

  /** One request: when it was sent, how long it took, and what was wrong with its answer. */
  record Sample(long at, long nanos, @Nullable String failure) {}
}
