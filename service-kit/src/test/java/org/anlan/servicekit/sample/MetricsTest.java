package org.anlan.servicekit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anlan.servicekit.metric.MetricsPage;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class MetricsTest {

  private static final Pattern URI_LABEL = Pattern.compile("uri=\"([^\"]*)\"");

  @TestHTTPResource(value = "/metrics", management = true)
  URI metrics;

  @Test
  void allThatAServiceCountsIsDocumentedAndNothingElse() {
    asCounty().get("/api/v1/notes/echo").then().statusCode(200);

    assertThat(MetricsPage.ownFamilies(exposed()))
        .isEqualTo(MetricsPage.section("Every service"))
        .isNotEmpty();
  }

  @Test
  void whatIsDocumentedOfLibrariesIsThere() {
    asCounty().get("/api/v1/notes/echo").then().statusCode(200);

    assertThat(MetricsPage.families(exposed()))
        .containsAll(MetricsPage.section("Libraries: everywhere"))
        .containsAll(MetricsPage.section("Libraries: services"));
    assertThat(MetricsPage.section("Libraries: services")).isNotEmpty();
  }

  /** A label that strangers can choose makes a time series for each of their requests. */
  @Test
  void noLabelIsMadeOfWhatACallerSends() {
    var id = "5" + UUID.randomUUID().toString().substring(1);
    var note = "/api/v1/notes/" + id;
    given().get(note).then().statusCode(401);
    given().auth().oauth2("no." + id + ".token").get(note).then().statusCode(401);
    asCounty().get(note).then().statusCode(404);
    asCounty().get(note + "/" + id).then().statusCode(404);
    asCounty().get("/" + id).then().statusCode(404);
    asCounty().get("/api/v1/notes/no-" + id).then().statusCode(404);
    asCounty().delete(note).then().statusCode(405);
    asCounty().body(id).put(note + "/rewriting").then().statusCode(405);
    asCounty().body(id).contentType("text/plain").post(note + "/rewriting").then().statusCode(415);
    asCounty().accept("image/" + id).get(note).then().statusCode(406);
    asCounty().body("{").contentType("application/json").post(note + "/rewriting");
    asTownship().body(Map.of("version", 0)).contentType("application/json").post(note);
    asCounty().get("/api/v1/notes/echo?day=" + id).then().statusCode(400);
    asCounty().header("Origin", "https://" + id).options(note);

    await().untilAsserted(() -> assertThat(exposed()).contains("status=\"405\""));

    assertThat(exposed()).doesNotContain(id);
    assertThat(URI_LABEL.matcher(exposed()).results().map(found -> found.group(1)))
        .allMatch(uri -> uri.matches("/?[A-Z_]+|root|(/[a-z0-9-]+|/[{][a-zA-Z]+[}])+"));
  }

  @Test
  void countsDenialsReplaysAndNotesOfWhatWaits() {
    double denials = value("denials_total{reason=\"role-missing\"}");
    double replays = value("idempotency_replays_total");

    asTownship()
        .contentType("application/json")
        .body(Map.of("version", 0, "text", "x"))
        .post("/api/v1/notes/" + UUID.randomUUID() + "/rewriting")
        .then()
        .statusCode(403);
    var key = UUID.randomUUID().toString();
    write(key);
    write(key);

    await()
        .untilAsserted(
            () -> {
              assertThat(value("denials_total{reason=\"role-missing\"}")).isEqualTo(denials + 1);
              assertThat(value("idempotency_replays_total")).isEqualTo(replays + 1);
              assertThat(value("outbox_lag_rows")).isNotNegative();
              assertThat(value("jobs_queued")).isNotNegative();
              assertThat(value("inbox_lag_records")).isZero();
            });
    assertThat(value("denials_unrecorded_total")).isZero();
  }

  private static void write(String key) {
    asTownship()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(Map.of("townshipCode", "610926100", "text", "counted"))
        .post("/api/v1/notes")
        .then()
        .statusCode(201);
  }

  private double value(String series) {
    return exposed()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
        .findFirst()
        .orElse(0);
  }

  private String exposed() {
    return given().get(metrics).then().statusCode(200).extract().asString();
  }

  private static RequestSpecification asCounty() {
    return given().auth().oauth2(Tokens.county());
  }

  private static RequestSpecification asTownship() {
    return given().auth().oauth2(Tokens.township("610926100"));
  }
}
