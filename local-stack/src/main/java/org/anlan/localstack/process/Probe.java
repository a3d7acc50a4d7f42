package org.anlan.localstack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Tells whether a program already does its work, not merely whether it runs. */
@FunctionalInterface
public interface Probe {

  /** Answers at once; a failure of any kind means "not yet". */
  boolean isReady() throws Exception;

  /** Ready when the address answers 200. */
  static Probe http(URI address) {
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    return () -> statusOf(request) == 200;
  }

  private static int statusOf(HttpRequest request) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
