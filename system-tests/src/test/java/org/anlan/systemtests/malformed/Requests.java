package org.anlan.systemtests.malformed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.systemtests.contract.Operations.Operation;
import org.anlan.systemtests.suite.RunningSuite;
import org.jspecify.annotations.Nullable;

/** Makes hostile requests to one operation; some are nearly good, and some are. */
final class Requests {

  /** Spread over many subjects, because one alone runs into the gateway's rate limit. */
  private static final int SUBJECTS = 150;

  private static final String BOUNDARY = "a-boundary";
  private static final URI GATEWAY = RunningSuite.gateway();
  private static final List<String> PEOPLE = tokens("county", "statistician", "leader");
  private static final List<String> MACHINES = tokens("province");

  private final Operation operation;
  private final Ground ground;
  private final Samples samples;
  private final Spoiler spoiler;
  private final @Nullable JsonNode body;

  Requests(Operation operation, Ground ground, Samples samples, Spoiler spoiler) {
    this.operation = operation;
    this.ground = ground;
    this.samples = samples;
    this.spoiler = spoiler;
    this.body = samples.bodyOf(operation.description());
  }

  /**
   * The next one; the client refuses to send some, which is an {@link IllegalArgumentException}.
   */
  HttpRequest next() {
    var request =
        HttpRequest.newBuilder(URI.create(GATEWAY + path() + query()))
            .timeout(Duration.ofSeconds(30));
    if (!spoiler.once(20)) {
      request.header("Authorization", "Bearer " + (spoiler.once(30) ? token() + "x" : token()));
    }
    if (!spoiler.once(10)) {
      request.header("If-Match", spoiler.once(4) ? header() : "\"0\"");
    }
    if (spoiler.once(5)) {
      request.header("Idempotency-Key", header());
    } else if (operation.path().startsWith("/open/")) {
      // without one nothing else of the request is looked at
      request.header("Idempotency-Key", UUID.randomUUID().toString());
    }
    if (spoiler.once(5)) {
      request.header("Accept-Language", header());
    }
    if (spoiler.once(15)) {
      request.header("Accept", spoiler.once(2) ? "image/png" : header());
    }
    var method =
        spoiler.once(40)
            ? List.of("DELETE", "PUT", "PATCH", "PROPFIND").get(spoiler.below(4))
            : operation.method();
    if (takesFile() && !spoiler.once(5)) {
      return request
          .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
          .method(method, BodyPublishers.ofByteArray(file()))
          .build();
    }
    if (body == null) {
      return request.method(method, BodyPublishers.noBody()).build();
    }
    request.header("Content-Type", spoiler.once(20) ? "text/xml" : "application/json");
    return request.method(method, BodyPublishers.ofByteArray(spoiler.body(body))).build();
  }

  private String token() {
    var tokens = operation.path().startsWith("/open/") ? MACHINES : PEOPLE;
    return tokens.get(spoiler.below(SUBJECTS));
  }

  private String path() {
    var path = operation.path();
    while (path.contains("{")) {
      int start = path.indexOf('{');
      int end = path.indexOf('}');
      var variable = path.substring(start + 1, end);
      var value =
          switch (spoiler.below(4)) {
            case 0 -> UUID.randomUUID().toString();
            case 1 -> encode(shortened(spoiler.text()));
            default -> ground.of(operation, variable, spoiler);
          };
      path = path.substring(0, start) + value + path.substring(end + 1);
    }
    return path;
  }

  private String query() {
    if (operation.name().equals(Ground.IMPORT)) {
      return "?dryRun=true"; // what gets through is not to stay
    }
    var parameters =
        StreamSupport.stream(operation.description().path("parameters").spliterator(), false)
            .filter(p -> p.path("in").asText().equals("query"))
            .toList();
    var query = new StringBuilder();
    for (var parameter : parameters) {
      if (parameter.path("required").asBoolean() && !spoiler.once(8)) {
        append(query, parameter.path("name").asText(), samples.parameter(parameter));
      }
    }
    while (spoiler.once(2)) {
      if (parameters.isEmpty() || spoiler.once(10)) {
        append(query, "nonsense", spoiler.text());
      } else {
        var parameter = parameters.get(spoiler.below(parameters.size()));
        append(
            query,
            parameter.path("name").asText(),
            spoiler.once(2) ? samples.parameter(parameter) : spoiler.text());
      }
    }
    return query.toString();
  }

  private static void append(StringBuilder query, String name, String value) {
    query
        .append(query.isEmpty() ? '?' : '&')
        .append(name)
        .append('=')
        .append(encode(shortened(value)));
  }

  private boolean takesFile() {
    return operation.description().path("requestBody").path("content").has("multipart/form-data");
  }

  private byte[] file() {
    var head =
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
            .formatted(
                BOUNDARY,
                spoiler.once(10) ? "other" : "file",
                spoiler.once(3) ? "a.xlsx" : spoiler.once(9) ? header() : "a.csv");
    var rows = new StringBuilder("隐患编号,隐患级别,隐患描述,来源,发现日期\r\n");
    IntStream.range(0, spoiler.below(5))
        .forEach(
            i ->
                rows.append(spoiler.text())
                    .append(",一般,")
                    .append(spoiler.text())
                    .append(",乡镇检查,2026-01-05\r\n"));
    var tail = spoiler.once(10) ? "" : "\r\n--" + BOUNDARY + "--\r\n";
    return (head + rows + tail).getBytes(StandardCharsets.UTF_8);
  }

  private String header() {
    return shortened(spoiler.text()).replaceAll("[^\\x20-\\x7e]", "?");
  }

  private static String shortened(String text) {
    return text.length() > 300 ? text.substring(0, 300) : text;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> tokens(String... roles) {
    return IntStream.range(0, SUBJECTS)
        .mapToObj(
            i -> Tokens.of(u -> u.named("hostile-" + roles[0] + i).roles(roles).area("610926")))
        .toList();
  }
}
