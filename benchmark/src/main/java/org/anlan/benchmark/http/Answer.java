package org.anlan.benchmark.http;

import java.nio.charset.StandardCharsets;

/** What came back. */
public record Answer(int status, byte[] body) {

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** How often a piece of ASCII text stands in the body. */
  public int count(String piece) {
    var wanted = piece.getBytes(StandardCharsets.US_ASCII);
    int found = 0;
    for (int i = 0; i <= body.length - wanted.length; i++) {
      if (body[i] == wanted[0] && matches(wanted, i)) {
        found++;
      }
    }
    return found;
  }

  private boolean matches(byte[] wanted, int at) {
    for (int i = 1; i < wanted.length; i++) {
      if (body[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
