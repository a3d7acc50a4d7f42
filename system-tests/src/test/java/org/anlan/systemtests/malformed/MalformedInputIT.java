package org.anlan.systemtests.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.suite.Operations;
import org.anlan.systemtests.suite.Operations.Operation;
import org.anlan.systemtests.suite.RunningSuite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sends what nobody should send to every operation of the merged document: no 5xx, every error a
 * problem, nothing told of our code, no undocumented status. The seed is printed; the same seed
 * sends the same.
 */
@ExtendWith(RunningSuite.class)
class MalformedInputIT {

  private static final int WORKERS = 4;

  /** Spread over many subjects, because one alone runs into the gateway's rate limit. */
  private static final int SUBJECTS = 60;

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger sent = new AtomicInteger();

  @Test
  void twentyThousandRequestsFindNothing() throws InterruptedException {
    send(20_000, Long.getLong("anlan.seed", System.nanoTime()));
  }

  @Test
  @Tag("prove")
  void aMillionRequestsFindNothing() throws InterruptedException {
    send(1_000_000, Long.getLong("anlan.seed", System.nanoTime()));
  }

  private void send(int requests, long seed) throws InterruptedException {
    var document = Operations.document();
    var operations = Operations.of(document);
    var samples = new Samples(document);
    var tokens = tokens();
    int each = requests / operations.size() + 1;
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var workers = Executors.newFixedThreadPool(WORKERS)) {
      for (int i = 0; i < operations.size(); i++) {
        var operation = operations.get(i);
        var spoiler = new Spoiler(seed + i);
        workers.execute(() -> spoil(operation, samples, spoiler, tokens, each, http));
      }
      workers.shutdown();
      assertThat(workers.awaitTermination(4, TimeUnit.HOURS)).isTrue();
    }
    System.out.printf(
        "Malformed input: seed %d, %d requests, answers %s%n", seed, sent.get(), statuses);
    assertThat(faults).as("seed " + seed).isEmpty();
    assertThat(sent.get()).isGreaterThanOrEqualTo(requests);
    assertThat(statuses.keySet())
        .as("requests get past the gateway and past validation")
        .contains(200, 400, 404);
  }

  private static List<String> tokens() {
    return IntStream.range(0, SUBJECTS)
        .mapToObj(
            i ->
                Tokens.of(
                    u -> u.named("hostile-" + i).roles("county", "statistician").area("610926")))
        .toList();
  }

  private void spoil(
      Operation operation,
      Samples samples,
      Spoiler spoiler,
      List<String> tokens,
      int times,
      HttpClient http) {
    var body = samples.bodyOf(operation.description());
    for (int i = 0; i < times; i++) {
      try {
        var request = request(operation, body, spoiler, tokens.get(spoiler.below(SUBJECTS)));
        var answer = http.send(request, BodyHandlers.ofString());
        judge(operation, request, answer);
      } catch (IllegalArgumentException e) {
        i--; // the client itself refuses to send such a thing; another one is made
      } catch (IOException e) {
        faults.add(operation.name() + ": no answer: " + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void judge(Operation operation, HttpRequest request, HttpResponse<String> answer) {
    sent.incrementAndGet();
    synchronized (statuses) {
      statuses.merge(answer.statusCode(), 1, Integer::sum);
    }
    Verdict.of(operation.description(), answer)
        .filter(fault -> faults.size() < 50)
        .ifPresent(
            fault ->
                faults.add(
                    operation.name() + " " + request.uri() + ": " + fault + " " + answer.body()));
  }

  private static HttpRequest request(
      Operation operation, @Nullable JsonNode body, Spoiler spoiler, String token) {
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    RunningSuite.gateway() + path(operation, spoiler) + query(operation, spoiler)))
            .timeout(Duration.ofSeconds(30));
    if (!spoiler.once(20)) {
      request.header("Authorization", "Bearer " + (spoiler.once(30) ? token + "x" : token));
    }
    if (!spoiler.once(10)) {
      request.header("If-Match", spoiler.once(4) ? header(spoiler) : "\"0\"");
    }
    if (spoiler.once(5)) {
      request.header("Idempotency-Key", header(spoiler));
    }
    if (spoiler.once(5)) {
      request.header("Accept-Language", header(spoiler));
    }
    if (spoiler.once(15)) {
      request.header("Accept", spoiler.once(2) ? "image/png" : header(spoiler));
    }
    var method =
        spoiler.once(40)
            ? List.of("DELETE", "PUT", "PATCH", "PROPFIND").get(spoiler.below(4))
            : operation.method();
    if (body == null) {
      return request.method(method, BodyPublishers.noBody()).build();
    }
    request.header("Content-Type", spoiler.once(20) ? "text/xml" : "application/json");
    return request.method(method, BodyPublishers.ofByteArray(spoiler.body(body))).build();
  }

  private static String path(Operation operation, Spoiler spoiler) {
    var path = operation.path();
    while (path.contains("{")) {
      var value =
          spoiler.once(2) ? UUID.randomUUID().toString() : encode(shortened(spoiler.text()));
      path = path.substring(0, path.indexOf('{')) + value + path.substring(path.indexOf('}') + 1);
    }
    return path;
  }

  private static String query(Operation operation, Spoiler spoiler) {
    var names =
        StreamSupport.stream(operation.description().path("parameters").spliterator(), false)
            .filter(p -> p.path("in").asText().equals("query"))
            .map(p -> p.path("name").asText())
            .toList();
    var query = new StringBuilder();
    while (spoiler.once(2)) {
      var name =
          names.isEmpty() || spoiler.once(10) ? "nonsense" : names.get(spoiler.below(names.size()));
      query
          .append(query.isEmpty() ? '?' : '&')
          .append(name)
          .append('=')
          .append(encode(shortened(spoiler.text())));
    }
    return query.toString();
  }

  private static String header(Spoiler spoiler) {
    return shortened(spoiler.text()).replaceAll("[^\\x20-\\x7e]", "?");
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) : text;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
