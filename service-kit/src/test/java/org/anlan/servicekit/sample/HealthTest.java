package org.anlan.servicekit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.StackConnection;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.Test;

/** A service that cannot reach its database takes no traffic; it need not be started anew. */
@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class HealthTest {

  @TestHTTPResource(value = "/health", management = true)
  URI health;

  @Test
  void asksItsDatabaseAndNobodyElse() {
    List<String> asked =
        given().get(health + "/ready").then().statusCode(200).extract().path("checks.name");

    assertThat(asked)
        .containsExactlyInAnyOrder("Database connections health check", "Graceful Shutdown");
    given().get(health + "/live").then().statusCode(200).body("checks.size()", equalTo(0));
    given().get(health + "/started").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void isNotReadyAndYetAliveWhileTheDatabaseIsAway() throws SQLException {
    given().get(health + "/ready").then().statusCode(200);

    try {
      closeDatabase(true);

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> given().get(health + "/ready").then().statusCode(503));
      given().get(health + "/live").then().statusCode(200);
      given()
          .auth()
          .oauth2(Tokens.county())
          .get("/api/v1/notes/018f4e6a-0000-7000-8000-000000000000")
          .then()
          .statusCode(503)
          .contentType("application/problem+json");
    } finally {
      closeDatabase(false);
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> given().get(health + "/ready").then().statusCode(200));
  }

  private static void closeDatabase(boolean closed) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + "postgres", "postgres", stack.postgresPassword());
        var statement = connection.createStatement()) {
      statement.execute("alter database kit allow_connections " + !closed);
      if (closed) {
        statement.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'kit'");
      }
    }
  }
}
