package org.anlan.systemtests.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.anlan.systemtests.contract.Answer;
import org.anlan.systemtests.contract.Contract;
import org.anlan.systemtests.contract.Operations;
import org.anlan.systemtests.contract.Operations.Operation;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sends what nobody should send to every operation of the merged document: no 5xx, every error a
 * problem, nothing told of our code, and every answer as the document says, down to its members.
 * The seed is printed; the same seed sends the same.
 */
@ExtendWith(RunningSuite.class)
class MalformedInputIT {

  private static final int WORKERS = 4;
  private static final int SHOWN = 50;

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final AtomicInteger sent = new AtomicInteger();

  /** One example of each kind of fault, or a single cause would fill the report. */
  private final Map<String, String> faults = new ConcurrentHashMap<>();

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
    System.out.println("Malformed input: seed " + seed);
    var document = Operations.document();
    var operations = Operations.of(document);
    var ground = Ground.prepare(seed);
    var samples = new Samples(document, ground.values());
    var verdict = new Verdict(new Contract(document));
    int each = requests / operations.size() + 1;
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var workers = Executors.newFixedThreadPool(WORKERS)) {
      for (int i = 0; i < operations.size(); i++) {
        var operation = operations.get(i);
        var made = new Requests(operation, ground, samples, new Spoiler(seed + i));
        workers.execute(() -> spoil(operation, made, verdict, each, http));
      }
      workers.shutdown();
      assertThat(workers.awaitTermination(4, TimeUnit.HOURS)).isTrue();
    }
    System.out.printf(
        "Malformed input: seed %d, %d requests, answers %s%n", seed, sent.get(), statuses);
    assertThat(faults.values()).as("seed " + seed).isEmpty();
    assertThat(sent.get()).isGreaterThanOrEqualTo(requests);
    assertThat(statuses.keySet())
        .as("requests get past the gateway and past validation")
        .contains(200, 201, 202, 400, 404, 409, 412);
  }

  private void spoil(
      Operation operation, Requests made, Verdict verdict, int times, HttpClient http) {
    for (int i = 0; i < times; i++) {
      try {
        var request = made.next();
        judge(operation, request, http.send(request, BodyHandlers.ofString()), verdict);
      } catch (IllegalArgumentException e) {
        i--; // the client itself refuses to send such a thing; another one is made
      } catch (IOException e) {
        note(operation, "no answer: " + e, "");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void judge(
      Operation operation, HttpRequest request, HttpResponse<String> response, Verdict verdict) {
    sent.incrementAndGet();
    synchronized (statuses) {
      statuses.merge(response.statusCode(), 1, Integer::sum);
    }
    verdict
        .of(request.method(), request.uri().getRawPath(), answer(response))
        .ifPresent(
            fault ->
                note(
                    operation,
                    response.statusCode() + " " + fault,
                    request.uri() + " " + response.body()));
  }

  private void note(Operation operation, String fault, String example) {
    if (faults.size() < SHOWN) {
      faults.putIfAbsent(
          operation.name() + fault, "%s: %s: %s%n".formatted(operation.name(), fault, example));
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.headers().map().keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        response.body());
  }
}
