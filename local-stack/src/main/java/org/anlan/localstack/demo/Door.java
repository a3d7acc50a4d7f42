package org.anlan.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The gateway as one signed-in user meets it. */
final class Door implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What a demo user's password is; see the realm. */
  private static final String PASSWORD = "anlan-demo";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI gateway;
  private final URI issuer;
  private final String user;

  Door(URI gateway, URI issuer, String user) {
    this.gateway = gateway;
    this.issuer = issuer;
    this.user = user;
  }

  /** Creates something; that it is there already is as good. */
  void establish(String path, Map<String, ?> body) throws IOException, InterruptedException {
    var answer =
        send(
            request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    if (answer.statusCode() != 201 && answer.statusCode() != 409) {
      throw refused(answer);
    }
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return read(send(request(path).GET()));
  }

  /** Changes a record as it was read. */
  void patch(String path, long version, Map<String, ?> change)
      throws IOException, InterruptedException {
    read(
        send(
            request(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .method("PATCH", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(change)))));
  }

  /** Imports a ledger and waits for the end; what comes back are the counts. */
  JsonNode importLedger(String ledger, List<String> header, List<List<String>> rows)
      throws IOException, InterruptedException {
    var boundary = "anlan-demo-county";
    var body =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(boundary, ledger, csv(header, rows), boundary);
    var answer =
        send(
            request("/api/v1/imports/" + ledger)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    var job = read(answer).get("id").asText();
    while (true) {
      var state = get("/api/v1/imports/" + job);
      switch (state.get("state").asText()) {
        case "SUCCEEDED" -> {
          return state;
        }
        case "FAILED", "CANCELLED" ->
            throw new IOException("The import of " + ledger + " ended: " + state);
        default -> Thread.sleep(Duration.ofMillis(300));
      }
    }
  }

  @Override
  public void close() {
    http.close();
  }

  static String csv(List<String> header, List<List<String>> rows) {
    var lines = new StringBuilder(String.join(",", header)).append("\r\n");
    rows.forEach(
        row ->
            lines
                .append(row.stream().map(Door::cell).collect(Collectors.joining(",")))
                .append("\r\n"));
    return lines.toString();
  }

  private static String cell(String value) {
    return value.contains(",") || value.contains("\"")
        ? '"' + value.replace("\"", "\"\"") + '"'
        : value;
  }

  private @Nullable String token;

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
  }

  /**
   * Logs in when needed, again when the token has run out, and waits out a service that is
   * starting.
   */
  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      if (token == null) {
        token = login();
      }
      var answer =
          http.send(
              request.setHeader("Authorization", "Bearer " + token).build(),
              BodyHandlers.ofString());
      boolean again =
          answer.statusCode() == 401 || answer.statusCode() == 429 || answer.statusCode() == 503;
      if (!again || attempt == 20) {
        return answer;
      }
      if (answer.statusCode() == 401) {
        token = null;
      }
      Thread.sleep(Duration.ofMillis(500));
    }
  }

  private String login() throws IOException, InterruptedException {
    var form =
        "grant_type=password&client_id=cli&username="
            + user
            + "&password="
            + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return read(http.send(request, BodyHandlers.ofString())).get("access_token").asText();
  }

  private static JsonNode read(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() >= 300) {
      throw refused(answer);
    }
    return JSON.readTree(answer.body());
  }

  private static IOException refused(HttpResponse<String> answer) {
    return new IOException(
        "%d for %s: %s".formatted(answer.statusCode(), answer.uri(), answer.body()));
  }
}
