package org.anlan.servicekit.problem.answer;

import java.util.Map;

/** The codes of the refusals that HTTP itself knows. */
final class WebCodes {

  private static final Map<Integer, String> CODES =
      Map.of(
          404, "not-found",
          405, "method-not-allowed",
          406, "not-acceptable",
          413, "too-large",
          414, "uri-too-long",
          415, "unsupported-media-type",
          429, "too-many-requests");

  private WebCodes() {}

  static String of(int status) {
    return CODES.getOrDefault(status, "malformed");
  }
}
