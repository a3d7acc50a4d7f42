package org.anlan.gateway.document;

import io.vertx.core.http.HttpHeaders;
import org.anlan.gateway.exchange.Exchange;
import org.anlan.gateway.problem.Problem;
import org.anlan.gateway.problem.Refusal;

/** How a caller wants a document written. */
enum Notation {
  JSON("application/json"),
  YAML("application/yaml");

  private final String mediaType;

  Notation(String mediaType) {
    this.mediaType = mediaType;
  }

  /** By {@code ?format=}, else by {@code Accept}, else JSON. */
  static Notation wantedBy(Exchange exchange) {
    var format = exchange.request().getParam("format");
    if (format == null) {
      var accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
      return accept != null && accept.contains("yaml") && !accept.contains("json") ? YAML : JSON;
    }
    return switch (format) {
      case "json" -> JSON;
      case "yaml" -> YAML;
      default -> throw new Refusal(Problem.MALFORMED);
    };
  }

  void write(MergedDocument.Rendered document, Exchange exchange) {
    exchange.answer(200, mediaType, this == YAML ? document.yaml() : document.json());
  }
}
