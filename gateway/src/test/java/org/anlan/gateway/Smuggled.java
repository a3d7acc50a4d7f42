package org.anlan.gateway;

/** Requests that try to hide another one, or whose bounds can be read in two ways. */
enum Smuggled {
  // read by its chunks alone, as RFC 9112 allows, and the connection closed
  CONTENT_LENGTH_BESIDE_CHUNKS(
      false,
      """
      Content-Length: 4
      Transfer-Encoding: chunked

      0

      """),
  CHUNKS_BESIDE_CONTENT_LENGTH(
      false,
      """
      Transfer-Encoding: chunked
      Content-Length: 6

      0

      """),
  TWO_LENGTHS(
      true,
      """
      Content-Length: 0
      Content-Length: 5

      """),
  A_LIST_OF_LENGTHS(
      true,
      """
      Content-Length: 0, 5

      """),
  A_SIGNED_LENGTH(
      true,
      """
      Content-Length: +0

      """),
  A_NEGATIVE_LENGTH(
      true,
      """
      Content-Length: -1

      """),
  A_HEXADECIMAL_LENGTH(
      true,
      """
      Content-Length: 0x0

      """),
  AN_IMMENSE_LENGTH(
      true,
      """
      Content-Length: 99999999999999999999

      """),
  BLANK_BEFORE_THE_COLON(
      true,
      """
      Content-Length : 5

      """),
  CHUNKED_MISSPELT(
      true,
      """
      Transfer-Encoding: xchunked

      """),
  CHUNKED_TWICE(
      true,
      """
      Transfer-Encoding: chunked
      Transfer-Encoding: chunked

      0

      """),
  CHUNKED_AND_IDENTITY(
      true,
      """
      Transfer-Encoding: chunked, identity

      0

      """),
  CHUNKED_AFTER_GZIP(
      true,
      """
      Transfer-Encoding: gzip, chunked

      0

      """),
  CHUNKED_WITH_A_TAB(
      true,
      """
      Transfer-Encoding:\tchunked\t,

      0

      """),
  CHUNKED_IN_QUOTES(
      true,
      """
      Transfer-Encoding: "chunked"

      """),
  CHUNKED_FOLDED(
      true,
      """
      Transfer-Encoding:
       chunked, x

      0

      """),
  CHUNK_SIZE_NEGATIVE(
      false,
      """
      Transfer-Encoding: chunked

      -1

      """),
  CHUNK_SIZE_IMMENSE(
      false,
      """
      Transfer-Encoding: chunked

      fffffffffffffffff

      """),
  HEADER_WITHOUT_NAME(
      true,
      """
      : chunked

      """),
  TWO_HOSTS(
      true,
      """
      Host: b

      """),
  NULL_IN_A_HEADER(
      true,
      """
      X-A: a\0b

      """);

  private static final String HIDDEN =
      "GET /api/v1/hazards/smuggled HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n\r\n";

  private final boolean mustBeRefused;
  private final String rest;

  Smuggled(boolean mustBeRefused, String rest) {
    this.mustBeRefused = mustBeRefused;
    this.rest = rest;
  }

  boolean mustBeRefused() {
    return mustBeRefused;
  }

  String octets(String token) {
    return "POST /api/v1/hazards HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n"
            .formatted(token)
        + rest.replace("\n", "\r\n")
        + HIDDEN.formatted(token);
  }
}
