package org.anlan.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keycloak's admin API, as far as an installation needs it. */
public final class KeycloakAdmin implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TOKEN_LIFE = Duration.ofSeconds(30);
  private static final String REALM = "/admin/realms/" + Realm.NAME;

  private final URI server;
  private final HttpClient http = HttpClient.newHttpClient();
  private String password = "";
  private String token = "";
  private long tokenUntil = System.nanoTime();

  /** Nothing is asked before {@link #login}. */
  public KeycloakAdmin(URI server) {
    this.server = server;
  }

  /** Whether this is the administrator's password; if so, it is used from now on. */
  public boolean login(String password) throws IOException, InterruptedException {
    var form =
        form(
            Map.of(
                "client_id",
                "admin-cli",
                "grant_type",
                "password",
                "username",
                Keycloak.ADMIN,
                "password",
                password));
    var answer =
        http.send(
            request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    if (answer.body().contains("invalid_grant")) {
      return false;
    }
    this.password = password;
    tokenUntil = System.nanoTime() + TOKEN_LIFE.toNanos();
    token = JSON.readTree(checked(answer).body()).get("access_token").asText();
    return true;
  }

  /** Gives the administrator another password. */
  public void changePassword(String to) throws IOException, InterruptedException {
    var users = get("/admin/realms/master/users?exact=true&username=" + Keycloak.ADMIN);
    var id = users.orElseThrow().get(0).get("id").asText();
    send(
        "PUT",
        "/admin/realms/master/users/" + id + "/reset-password",
        Map.of("type", "password", "value", to, "temporary", false));
    password = to;
  }

  /**
   * Creates the realm; if it is there, only the console's address may have to follow a new port.
   */
  public void provide(Realm realm) throws IOException, InterruptedException {
    var console = get(REALM + "/clients?clientId=console");
    if (console.isEmpty()) {
      send("POST", "/admin/realms", realm.json());
      return;
    }
    var known = (ObjectNode) console.orElseThrow().get(0);
    var wanted = realm.client("console");
    if (!known.get("redirectUris").equals(wanted.get("redirectUris"))) {
      known.setAll(wanted.deepCopy());
      send("PUT", REALM + "/clients/" + known.get("id").asText(), known);
    }
  }

  /** Sets one attribute of a user and leaves the others. */
  public void setAttribute(String username, String name, String value)
      throws IOException, InterruptedException {
    var users = get(REALM + "/users?exact=true&username=" + username).orElseThrow();
    var user = (ObjectNode) users.get(0);
    user.withObject("/attributes").putArray(name).add(value);
    send("PUT", REALM + "/users/" + user.get("id").asText(), user);
  }

  /** The answer to a GET below {@code /admin/realms}, nothing if it is 404. */
  public Optional<JsonNode> get(String path) throws IOException, InterruptedException {
    var answer = http.send(authorized(path).GET().build(), BodyHandlers.ofString());
    return answer.statusCode() == 404
        ? Optional.empty()
        : Optional.of(JSON.readTree(checked(answer).body()));
  }

  /** Sends JSON by the given method and insists on success. */
  public void send(String method, String path, Object body)
      throws IOException, InterruptedException {
    var request =
        authorized(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
            .build();
    checked(http.send(request, BodyHandlers.ofString()));
  }

  @Override
  public void close() {
    http.close();
  }

  /** The master realm's tokens live one minute; some work takes longer. */
  private HttpRequest.Builder authorized(String path) throws IOException, InterruptedException {
    if (System.nanoTime() - tokenUntil >= 0) {
      login(password);
    }
    return request(path).header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static HttpResponse<String> checked(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() >= 300) {
      throw new IOException(
          "Keycloak answered %d to %s: %s"
              .formatted(answer.statusCode(), answer.uri(), answer.body()));
    }
    return answer;
  }
}
