package org.anlan.servicekit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.servicekit.duty.DutyConnections;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a request through outbox, relay, Kafka and inbox to the effect, all in the container. */
@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class RoundTripTest {

  @Inject DutyConnections connections;

  @TestHTTPResource(value = "/anlan", management = true)
  URI management;

  @AfterEach
  void takeEverything() {
    NoteEcho.SQUEAMISH.set(false);
  }

  @Test
  void whatOneTellsTheOtherHearsOnceAndAtTwoStatements() throws SQLException {
    var first = write("warm up");
    await().untilAsserted(() -> assertThat(echoes(first)).hasSize(1));
    Statements.forget();

    var id = write("hello");

    await().untilAsserted(() -> assertThat(echoes(id)).containsExactly("hello"));
    var takings =
        Statements.ofBackground().stream()
            .filter(t -> t.stream().anyMatch(s -> s.contains("note_echo")))
            .toList();
    assertThat(takings).hasSize(1);
    assertThat(takings.getFirst()).as("scope with inbox, effect").hasSize(2);
  }

  @Test
  void everyRecordOfTheTrailIsSealedAndTheTrailIsClean() {
    var id = write("sealed");

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                assertThat(
                        query(
                            """
                            select s.sequence::text from audit_seal s
                              join audit_record r on r.position = s.record_position
                             where r.target_id = '%s'
                            """
                                .formatted(id)))
                    .hasSize(1));
    given()
        .get(management + "/audit")
        .then()
        .statusCode(200)
        .body("clean", equalTo(true))
        .body("seals", greaterThan(0));
  }

  @Test
  void whatWasPutAsideComesBackByTheOperatorsCommand() throws SQLException {
    NoteEcho.SQUEAMISH.set(true);
    var poison = write("poison");
    var later = write("later");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(echoes(later)).hasSize(1));
    assertThat(echoes(poison)).isEmpty();
    NoteEcho.SQUEAMISH.set(false);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                given()
                    .post(management + "/redrive?topic=anlan.note")
                    .then()
                    .statusCode(200)
                    .body("effective", equalTo(1)));

    assertThat(echoes(poison)).containsExactly("poison");
    given().post(management + "/redrive").then().statusCode(400);
    given().post(management + "/redrive?topic=anlan.nosuch").then().statusCode(404);
  }

  private static UUID write(String text) {
    String id =
        given()
            .auth()
            .oauth2(Tokens.township("610926100"))
            .contentType("application/json")
            .body(Map.of("townshipCode", "610926100", "text", text))
            .post("/api/v1/notes")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return UUID.fromString(id);
  }

  private List<String> echoes(UUID note) throws SQLException {
    return query("select text from note_echo where note_id = '%s'".formatted(note));
  }

  private List<String> query(String sql) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = connections.open("test");
        var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
