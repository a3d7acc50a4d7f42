package org.anlan.gateway.problem;

import java.util.Locale;

/** Everything the gateway itself refuses. The services' own problems pass unchanged. */
public enum Problem {
  MALFORMED(400),
  UNAUTHENTICATED(401),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  TOO_LARGE(413),
  URI_TOO_LONG(414),
  EXPECTATION_FAILED(417),
  TOO_MANY_REQUESTS(429),
  HEADERS_TOO_LARGE(431),
  INTERNAL(500),
  SERVICE_AWAY(503),
  KEYS_AWAY(503),
  SERVICE_TIMEOUT(504);

  /** Where the codes are explained; the fragment is the code. */
  static final String TYPES = "https://anlan.org/problems#";

  private final int status;

  Problem(int status) {
    this.status = status;
  }

  /** The HTTP status it is answered with. */
  public int status() {
    return status;
  }

  /** The code for programs; never changes its meaning. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
