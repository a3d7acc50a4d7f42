package org.anlan.systemtests.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlan.systemtests.contract.Operations.Operation;

/**
 * The merged document as the measure of every answer: status, media type, headers and body.
 * Stricter than JSON Schema in one way: a member that the document does not name is a breach.
 */
public final class Contract {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Headers that programs act upon, so that they have to be in the document. */
  private static final Set<String> MEANT =
      Set.of("ETag", "Location", "Link", "Retry-After", "Allow", "WWW-Authenticate");

  private final List<Operation> operations;
  private final Schemas schemas;

  /** The contract that this document makes. */
  public Contract(JsonNode document) {
    operations = Operations.of(document);
    schemas = new Schemas(document);
  }

  /**
   * In what the answer to a request breaks the contract; empty where it keeps it, and where the
   * path is none of the document.
   */
  public Optional<String> breach(String method, String path, Answer answer) {
    var here = operations.stream().filter(operation -> operation.matches(path)).toList();
    var operation =
        here.stream()
            .filter(candidate -> candidate.method().equals(method))
            .min(Comparator.comparing(Operation::variables));
    if (operation.isPresent()) {
      return breach(operation.get(), answer);
    }
    return !here.isEmpty() && answer.status() < 400
        ? Optional.of("undocumented method " + method)
        : Optional.empty();
  }

  private Optional<String> breach(Operation operation, Answer answer) {
    int status = answer.status();
    var responses = operation.description().path("responses");
    if (status == 304) {
      return Optional.empty(); // to whoever has the body already, of every read
    }
    var name = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
    if (!responses.has(name) || status < 400 && name.equals("default")) {
      return Optional.of("undocumented status " + status);
    }
    var response = responses.get(name);
    return headers(response, answer).or(() -> body(response, answer));
  }

  private static Optional<String> headers(JsonNode response, Answer answer) {
    var documented = response.path("headers");
    for (var header : documented.properties()) {
      if (header.getValue().path("required").asBoolean()
          && !answer.headers().contains(header.getKey().toLowerCase(Locale.ROOT))) {
        return Optional.of("no header " + header.getKey());
      }
    }
    return MEANT.stream()
        .filter(header -> answer.headers().contains(header.toLowerCase(Locale.ROOT)))
        .filter(header -> !documented.has(header))
        .findFirst()
        .map(header -> "undocumented header " + header);
  }

  private Optional<String> body(JsonNode response, Answer answer) {
    var content = response.path("content");
    if (answer.body().isEmpty()) {
      return content.isEmpty() ? Optional.empty() : Optional.of("no body");
    }
    var type = content.has("*/*") ? "*/*" : answer.mediaType();
    var schema = content.path(type).path("schema");
    if (!content.has(type) || answer.isJson() && schema.isMissingNode()) {
      return Optional.of("undocumented body " + answer.contentType());
    }
    return answer.isJson() ? violations(schema, answer.body()) : Optional.empty();
  }

  private Optional<String> violations(JsonNode schema, String body) {
    try {
      var errors = schemas.compiled(schema).validate(JSON.readTree(body));
      return errors.isEmpty()
          ? Optional.empty()
          : Optional.of(
              errors.stream()
                  .limit(3)
                  .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                  .collect(Collectors.joining("; ", "not as its schema says: ", "")));
    } catch (JsonProcessingException e) {
      return Optional.of("no JSON: " + e.getOriginalMessage());
    }
  }
}
