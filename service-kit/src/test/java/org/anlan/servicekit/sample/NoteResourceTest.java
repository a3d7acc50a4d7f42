package org.anlan.servicekit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class NoteResourceTest {

  @Inject DataSource database;

  @Test
  void writesWithinItsScope() {
    write(Tokens.township("610926100"), "610926100", "hello")
        .statusCode(201)
        .body("text", equalTo("hello"));
  }

  @Test
  void theDatabaseRefusesToWriteOutsideTheScope() {
    write(Tokens.township("610926101"), "610926100", "hello")
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("outside-scope"));
  }

  @Test
  void whatIsNotYoursIsNotThere() {
    var id =
        write(Tokens.township("610926100"), "610926100", "mine").extract().path("id").toString();

    read(Tokens.township("610926100"), id).statusCode(200);
    read(Tokens.county(), id).statusCode(200);
    read(Tokens.township("610926101"), id).statusCode(404).body("code", equalTo("not-found"));
    read(Tokens.township("610926101"), UUID.randomUUID().toString())
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void namesWhatIsWrongInTheLanguageOfTheCaller() {
    given()
        .auth()
        .oauth2(Tokens.county())
        .header("Accept-Language", "en")
        .contentType("application/json")
        .body(Map.of("townshipCode", "61", "text", " "))
        .post("/api/v1/notes")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("title", equalTo("Bad Request"))
        .body("code", equalTo("invalid-request"))
        .body("traceId", notNullValue())
        .body("errors.pointer", equalTo(List.of("/text", "/townshipCode")))
        .body("errors.code", equalTo(List.of("not-blank", "pattern")));
  }

  @Test
  void theSentencesOfConstraintsAreInTheLanguageOfTheProblem() {
    for (var english : List.of("en-GB", "en-US,en;q=0.9,zh;q=0.1")) {
      refused(english)
          .body("title", equalTo("Bad Request"))
          .body("errors.detail[0]", equalTo("Must not be empty."));
    }
    for (var chinese : List.of("zh", "zh-Hans-CN", "fr")) {
      refused(chinese).body("errors.detail[0]", equalTo("不能为空。"));
    }
  }

  private static ValidatableResponse refused(String language) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .header("Accept-Language", language)
        .contentType("application/json")
        .body(Map.of("townshipCode", "610926100", "text", " "))
        .post("/api/v1/notes")
        .then()
        .statusCode(400);
  }

  @Test
  void isDocumentedWithTheHeadersThatChangesAskFor() {
    var paths = given().get("/q/openapi?format=json").then().extract().jsonPath();

    assertThat(paths.getList("paths.'/api/v1/notes'.post.parameters.name"))
        .contains("Idempotency-Key");
    assertThat(paths.getMap("paths.'/api/v1/notes'.post.responses")).containsKeys("409", "422");
    assertThat(
            paths.<Boolean>getList(
                "paths.'/api/v1/parcels/{id}'.patch.parameters.findAll { it.name == 'If-Match' }.required"))
        .containsExactly(true);
  }

  @Test
  void malformedJsonIsNamedAsSuch() {
    post("{\"townshipCode\": ").statusCode(400).body("errors[0].code", equalTo("malformed-json"));
    post("{\"nonsense\": 1}").statusCode(400).body("errors[0].pointer", equalTo("/nonsense"));
    post("{\"text\": {}}").statusCode(400).body("errors[0].pointer", equalTo("/text"));
    post("").statusCode(400);
    post("[]").statusCode(400);
  }

  @Test
  void parametersOfTheWrongTypeAreNamed() {
    get("/api/v1/notes/echo?day=yesterday")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/query/day"));
    get("/api/v1/notes/echo?limit=0")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/query/limit"));
    get("/api/v1/notes/echo?limit=many")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/query/limit"));
    get("/api/v1/notes/not-an-id").statusCode(404).body("code", equalTo("not-found"));
  }

  @Test
  void everyWayToMissTheDoorIsAProblem() {
    get("/api/v1/nothing").statusCode(404).contentType("application/problem+json");
    given()
        .auth()
        .oauth2(Tokens.county())
        .delete("/api/v1/notes")
        .then()
        .statusCode(405)
        .header("Allow", equalTo("POST"))
        .contentType("application/problem+json");
    given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("text/plain")
        .body("x")
        .post("/api/v1/notes")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    given()
        .auth()
        .oauth2(Tokens.county())
        .accept("image/png")
        .get("/api/v1/notes/" + UUID.randomUUID())
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
    given()
        .get("/api/v1/notes/" + UUID.randomUUID())
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"))
        .contentType("application/problem+json");
    given()
        .auth()
        .oauth2("nonsense")
        .get("/api/v1/notes/" + UUID.randomUUID())
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    given()
        .auth()
        .oauth2(Tokens.township("610926100"))
        .contentType("application/json")
        .body(Map.of("version", 0, "text", "x"))
        .post("/api/v1/notes/" + UUID.randomUUID() + "/rewriting")
        .then()
        .statusCode(403)
        .body("code", equalTo("role-missing"));
  }

  @Test
  void aFailureOfOursTellsNothing() {
    get("/api/v1/notes/failure")
        .statusCode(500)
        .contentType("application/problem+json")
        .body("type", endsWith("#internal"))
        .body(not(containsString("secret")));
  }

  @Test
  void aMediaTypeThatIsNoneIsTheCallersFault() {
    given()
        .auth()
        .oauth2(Tokens.county())
        .header("Accept", "{{7*7}}")
        .get("/api/v1/notes/" + UUID.randomUUID())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/header/Accept"));
  }

  @Test
  void aDenialIsKept() {
    var id = UUID.randomUUID();

    given()
        .auth()
        .oauth2(Tokens.township("610926100"))
        .contentType("application/json")
        .body(Map.of("version", 0, "text", "x"))
        .post("/api/v1/notes/" + id + "/rewriting")
        .then()
        .statusCode(403);

    await().untilAsserted(() -> assertThat(denials("%" + id + "%role-missing")).isEqualTo(1));
  }

  /** Read as background work reads it: no caller may. */
  private long denials(String like) throws SQLException {
    try (var connection = database.getConnection();
        var role = connection.prepareStatement("set role scope_system");
        var reset = connection.prepareStatement("reset role");
        var query =
            connection.prepareStatement(
                "select count(*) from audit_record where outcome = 'DENIED' and data like ?")) {
      role.execute();
      query.setString(1, like);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      } finally {
        reset.execute();
      }
    }
  }

  @Test
  void theSameKeyHasOneEffectAndTheSameAnswer() {
    var key = UUID.randomUUID().toString();
    var first = writeWithKey(key, "once").statusCode(201).extract();
    var second = writeWithKey(key, "once").statusCode(201).extract();

    assertThat(second.body().asString()).isEqualTo(first.body().asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    writeWithKey(key, "twice").statusCode(422).body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void costsNoMoreRoundTripsThanItsBudget() {
    var id = write(Tokens.township("610926100"), "610926100", "x").extract().path("id").toString();

    Statements.forget();
    read(Tokens.township("610926100"), id).statusCode(200);
    assertThat(Statements.all()).hasSize(2);

    Statements.forget();
    writeWithKey(UUID.randomUUID().toString(), "budget").statusCode(201);
    assertThat(Statements.all()).hasSize(3);

    Statements.forget();
    given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body(Map.of("version", 0, "text", "y"))
        .post("/api/v1/notes/" + id + "/rewriting")
        .then()
        .statusCode(200);
    assertThat(Statements.all()).hasSize(4);
  }

  private static ValidatableResponse write(String token, String township, String text) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(Map.of("townshipCode", township, "text", text))
        .post("/api/v1/notes")
        .then();
  }

  private static ValidatableResponse writeWithKey(String key, String text) {
    return given()
        .auth()
        .oauth2(Tokens.township("610926100"))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("townshipCode", "610926100", "text", text))
        .post("/api/v1/notes")
        .then();
  }

  private static ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .contentType("application/json")
        .body(body)
        .post("/api/v1/notes")
        .then();
  }

  private static ValidatableResponse get(String path) {
    return given().auth().oauth2(Tokens.county()).get(path).then();
  }

  private static ValidatableResponse read(String token, String id) {
    return given().auth().oauth2(token).get("/api/v1/notes/" + id).then();
  }
}
