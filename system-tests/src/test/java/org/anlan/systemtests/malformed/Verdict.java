package org.anlan.systemtests.malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anlan.systemtests.contract.Answer;
import org.anlan.systemtests.contract.Contract;

/** What may not be in an answer, whatever was asked. */
final class Verdict {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TRACE =
      Pattern.compile(
          "at (org|java|io|com|jakarta)\\.[\\w.$]+\\(|Exception|PSQL|org\\.anlan\\.[a-z]+\\.[a-z]+\\.[A-Z]");
  private static final List<String> MEMBERS = List.of("type", "title", "status", "code", "traceId");

  private final Contract contract;

  Verdict(Contract contract) {
    this.contract = contract;
  }

  /** What is wrong with the answer to a request of this method and path; nothing for a good one. */
  Optional<String> of(String method, String path, Answer answer) {
    int status = answer.status();
    if (status >= 500) {
      return Optional.of("status " + status);
    }
    if (TRACE.matcher(answer.body()).find()) {
      return Optional.of("tells of our code");
    }
    var fault = status >= 400 ? problem(answer) : Optional.<String>empty();
    return fault.or(() -> contract.breach(method, path, answer));
  }

  private static Optional<String> problem(Answer answer) {
    int status = answer.status();
    if (!answer.contentType().startsWith("application/problem+json")) {
      return Optional.of("an error that is no problem: " + status + " " + answer.contentType());
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
    if (status == 401 && !answer.headers().contains("www-authenticate")) {
      return Optional.of("401 without WWW-Authenticate");
    }
    return status == 405 && !answer.headers().contains("allow")
        ? Optional.of("405 without Allow")
        : Optional.empty();
  }
}
