package org.anlan.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Round trips to the database are a promise, whatever the machine does. */
@QuarkusTest
class StatementBudgetTest {

  private static final LocalDate MARCH = LocalDate.of(2022, 3, 10);
  private static final String RATE =
      "/api/v1/figures?metric=hazards.general.closed-rate&from=2022-01-01&to=2022-12-31";

  @Inject Deliveries facts;

  @BeforeEach
  void tell() {
    facts.forgetAll();
    facts.tell(Facts.hazard(MARCH).times(3));
  }

  @Test
  void readsAFigureInTwoAndItsGroupsInOneMore() {
    assertThat(statements(Tokens.county(), RATE)).hasSize(2);
    assertThat(statements(Tokens.county(), RATE + "&by=township")).hasSize(3);
  }

  @Test
  void readsAPageOfChangesInTwoAndDisclosesItInOneMore() {
    assertThat(statements(Tokens.province(), "/open/v1/changes")).hasSize(3);
  }

  @Test
  void readsSnapshotsInTwo() {
    String id = publish().path("id");

    assertThat(statements(Tokens.county(), "/api/v1/snapshots")).hasSize(2);
    assertThat(statements(Tokens.county(), "/api/v1/snapshots/" + id)).hasSize(2);
    assertThat(statements(Tokens.county(), "/api/v1/snapshots/" + id + "/versions")).hasSize(2);
  }

  @Test
  void publishesInFiveAtMost() {
    Statements.forget();
    publish();
    assertThat(Statements.all()).hasSizeBetween(1, 5);
  }

  @Test
  void takesFactsInThreeHoweverManyComeTogether() {
    Statements.forget();
    facts.tell(Facts.hazard(MARCH).times(50));

    // scope, how the records stood, rows and cells; the inbox travels with the scope
    assertThat(Statements.ofBackground())
        .singleElement()
        .satisfies(transaction -> assertThat(transaction).hasSize(3));
  }

  private static List<String> statements(String token, String path) {
    Statements.forget();
    given().auth().oauth2(token).get(path).then().statusCode(200);
    return Statements.all();
  }

  private static Response publish() {
    var answer =
        given()
            .auth()
            .oauth2(Tokens.county())
            .contentType("application/json")
            .body(
                """
                {"title": "三月", "from": "2022-01-01", "to": "2022-12-31",
                 "selection": {"metrics": ["hazards.general.found"]}}
                """)
            .post("/api/v1/snapshots");
    answer.then().statusCode(201);
    return answer;
  }
}
