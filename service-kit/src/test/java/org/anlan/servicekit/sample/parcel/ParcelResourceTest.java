package org.anlan.servicekit.sample.parcel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class ParcelResourceTest {

  @Inject DataSource database;
  private UUID parcel;

  @BeforeEach
  void send() throws SQLException {
    parcel = new Parcels(database).add("安澜");
  }

  @Test
  void tagsAStateAndSparesWhoeverHasIt() {
    county().get("/{id}", parcel).then().statusCode(200).header("ETag", "\"1\"");

    county()
        .header("If-None-Match", "\"0\", W/\"1\"")
        .get("/{id}", parcel)
        .then()
        .statusCode(304)
        .header("ETag", "\"1\"")
        .body(emptyString());
    county().header("If-None-Match", "\"0\"").get("/{id}", parcel).then().statusCode(200);
    county().header("If-None-Match", "rubbish").get("/{id}", parcel).then().statusCode(200);
    county()
        .header("If-None-Match", "\"1\"")
        .get("/{id}?reveal=visit", parcel)
        .then()
        .statusCode(200);
  }

  @Test
  void readsOneByTwoStatements() {
    Statements.forget();

    county().get("/{id}", parcel).then().statusCode(200);

    assertThat(Statements.all()).hasSize(2);
  }

  @Test
  void hidesWhatIsNotTheirs() {
    as(Tokens.township("610926101")).get("/{id}", parcel).then().statusCode(404);
    county().get("/{id}", UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void answersACreationWithItsAddress() {
    var created =
        county()
            .contentType("application/json")
            .body("{\"name\": \"新包裹\", \"size\": \"LARGE\"}")
            .post()
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .header("Location", startsWith("/api/v1/parcels/"))
            .extract();

    assertThat(created.header("Location"))
        .isEqualTo("/api/v1/parcels/" + created.jsonPath().getString("id"));
  }

  @Test
  void changesOnlyWhatWasReadLast() {
    patch("{\"name\": \"安澜二\"}", null).then().statusCode(428);
    patch("{\"name\": \"安澜二\"}", "\"0\"").then().statusCode(412);
    patch("{\"name\": \"安澜二\"}", "W/\"1\"").then().statusCode(412);
    patch("{\"name\": \"安澜二\"}", "1").then().statusCode(400);

    patch("{\"name\": \"安澜二\"}", "\"1\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("name", equalTo("安澜二"))
        .body("size", equalTo("SMALL"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"number\": \"x\"}|/number|unknown-property",
        "{\"name\": null}|/name|not-blank",
        "{\"size\": \"HUGE\"}|/size|not-one-of",
        "{\"name\": \"a\", \"name\": \"b\"}||malformed-json",
        "{\"name\": \"a\"} {}||wrong-type",
        "{\"name\": \"\\u0000\"}|/name|unstorable-character",
        "[]||wrong-type",
        "{||malformed-json"
      })
  void refusesABadPatchAndNamesTheField(String body, String pointer, String code) {
    patch(body, "\"1\"")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
        .body("errors[0].code", equalTo(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\": \"a\", \"size\": \"LARGE\", \"x\": 1}|/x|unknown-property",
        "{\"name\": 1, \"size\": \"LARGE\"}|/name|wrong-type",
        "{\"name\": \"a\", \"size\": 1}|/size|not-one-of",
        "{\"name\": \"a\", \"size\": \"LARGE\", \"name\": \"b\"}||malformed-json",
        "{\"name\": \"a\", \"size\": \"LARGE\"}]||malformed-json",
        "{\"name\": \"\\udc00\", \"size\": \"LARGE\"}|/name|unstorable-character"
      })
  void readsBodiesStrictly(String body, String pointer, String code) {
    county()
        .contentType("application/json")
        .body(body)
        .post()
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void refusesUnknownQueryParametersOfEveryOperation() {
    county()
        .get("/{id}?revel=visit", parcel)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/query/revel"));
    county().get("/{id}?reveal=a&reveal=b", parcel).then().statusCode(400);
    county()
        .contentType("application/json")
        .body("{\"name\": \"a\", \"size\": \"LARGE\"}")
        .post("?x=1")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-parameter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/{id}?x=1", "?x=1"})
  void asksWhoYouAreFirst(String path) {
    if (path.startsWith("/")) {
      given().basePath("/api/v1/parcels").get(path, parcel).then().statusCode(401);
    } else {
      given().basePath("/api/v1/parcels").get(path).then().statusCode(401);
    }
  }

  private io.restassured.response.Response patch(String body, String ifMatch) {
    var request = county().contentType("application/merge-patch+json; charset=UTF-8").body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch("/{id}", parcel);
  }

  private static RequestSpecification county() {
    return as(Tokens.county());
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).basePath("/api/v1/parcels");
  }
}
