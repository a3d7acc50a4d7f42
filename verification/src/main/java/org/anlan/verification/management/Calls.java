package org.anlan.verification.management;

import java.net.http.HttpClient;
import java.time.Duration;

/** How services are asked. */
final class Calls {

  static final int OK = 200;

  /** A trail of a million records is read in a minute or two. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(10);

  private Calls() {}

  static HttpClient client() {
    return HttpClient.newBuilder().connectTimeout(PATIENCE_TO_CONNECT).build();
  }
}
