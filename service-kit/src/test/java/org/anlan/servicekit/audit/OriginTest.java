package org.anlan.servicekit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.Test;

/** Whose address the trail keeps: the gateway is 127.0.0.1 here, a stranger any other one. */
@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class OriginTest {

  private static final String GATEWAY = "127.0.0.1";
  private static final String STRANGER = "127.0.0.2";

  @Inject DataSource database;
  @TestHTTPResource URI service;

  @Test
  void isTheCallerTheGatewayNames() throws Exception {
    assertThat(recorded(write(GATEWAY, "203.0.113.9"))).containsExactly("203.0.113.9");
    assertThat(recorded(write(GATEWAY, "2001:db8::7"))).containsExactly("2001:db8:0:0:0:0:0:7");
  }

  @Test
  void isTheGatewayWhereItNamesNobody() throws Exception {
    assertThat(recorded(write(GATEWAY, "unknown"))).containsExactly(GATEWAY);
  }

  @Test
  void isTheStrangerWhoeverItClaimsToBe() throws Exception {
    assertThat(recorded(write(STRANGER, "203.0.113.9"))).containsExactly(STRANGER);
  }

  @Test
  void isKeptOfDenialsToo() throws Exception {
    var id = UUID.randomUUID();
    var path = "/api/v1/notes/" + id + "/rewriting";

    send(GATEWAY, "203.0.113.9", path, "{\"version\":0,\"text\":\"x\"}", 403);

    await()
        .untilAsserted(
            () ->
                assertThat(
                        addresses(
                            "outcome = 'DENIED' and data like '%' || ? || '%'", id.toString()))
                    .containsExactly("203.0.113.9"));
  }

  private UUID write(String from, String forwardedFor) throws IOException, InterruptedException {
    var note = "{\"townshipCode\":\"610926100\",\"text\":\"x\"}";
    var location = send(from, forwardedFor, "/api/v1/notes", note, 201);
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  private String send(String from, String forwardedFor, String path, String body, int status)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(service.resolve(path))
            .header("Authorization", "Bearer " + Tokens.township("610926100"))
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", forwardedFor)
            .POST(BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newBuilder().localAddress(InetAddress.getByName(from)).build()) {
      var answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(status);
      return answer.headers().firstValue("Location").orElse("");
    }
  }

  private List<String> recorded(UUID note) throws SQLException {
    return addresses("target_id = ?::uuid", note.toString());
  }

  /** Read as background work reads it: no caller may. */
  private List<String> addresses(String where, String value) throws SQLException {
    try (var connection = database.getConnection();
        var role = connection.prepareStatement("set role scope_system");
        var reset = connection.prepareStatement("reset role");
        var query =
            connection.prepareStatement("select client_address from audit_record where " + where)) {
      role.execute();
      query.setString(1, value);
      try (var rows = query.executeQuery()) {
        var addresses = new ArrayList<String>();
        while (rows.next()) {
          addresses.add(rows.getString(1));
        }
        return addresses;
      } finally {
        reset.execute();
      }
    }
  }
}
