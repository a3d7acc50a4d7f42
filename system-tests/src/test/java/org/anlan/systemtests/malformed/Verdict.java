package org.anlan.systemtests.malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may not be in an answer, whatever was asked. */
final class Verdict {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TRACE =
      Pattern.compile(
          "at (org|java|io|com|jakarta)\\.[\\w.$]+\\(|Exception|PSQL|org\\.anlan\\.[a-z]+\\.[a-z]+\\.[A-Z]");
  private static final List<String> MEMBERS = List.of("type", "title", "status", "code", "traceId");

  private Verdict() {}

  /** What is wrong with the answer; nothing for a good one. */
  static Optional<String> of(JsonNode operation, HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status >= 500) {
      return Optional.of("status " + status);
    }
    if (TRACE.matcher(answer.body()).find()) {
      return Optional.of("tells of our code: " + answer.body());
    }
    if (status >= 400) {
      return problem(status, answer);
    }
    var responses = operation.path("responses");
    return status == 304 || responses.has(String.valueOf(status))
        ? Optional.empty()
        : Optional.of("undocumented status " + status);
  }

  private static Optional<String> problem(int status, HttpResponse<String> answer) {
    var type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("application/problem+json")) {
      return Optional.of("an error that is no problem: " + status + " " + type);
    }
    try {
      var problem = JSON.readTree(answer.body());
      var missing = MEMBERS.stream().filter(member -> !problem.has(member)).toList();
      if (!missing.isEmpty()) {
        return Optional.of("a problem without " + missing);
      }
      if (problem.get("status").asInt() != status) {
        return Optional.of(
            "a problem that says " + problem.get("status") + " in an answer of " + status);
      }
    } catch (JsonProcessingException e) {
      return Optional.of("a problem that is no JSON");
    }
    if (status == 401 && answer.headers().firstValue("WWW-Authenticate").isEmpty()) {
      return Optional.of("401 without WWW-Authenticate");
    }
    return status == 405 && answer.headers().firstValue("Allow").isEmpty()
        ? Optional.of("405 without Allow")
        : Optional.empty();
  }
}
