package org.anlan.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One answer of several services, each asked with the caller's own token. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DossierTest {

  private static final String HAZARDS = "/api/v1/hazards";
  private static final String LINKS = "/api/v1/supervision-links";
  private static final Set<String> LISTS =
      Set.of(
          "risk-points",
          "risk-units",
          "unit-risk-grades",
          "risk-reports",
          "risk-reports/owed",
          "check-tasks");

  private final String id = UUID.randomUUID().toString();
  private final String record = "/api/v1/enterprises/" + id;
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();

  Neighbours neighbours;

  @BeforeEach
  void servicesKnowTheEnterprise() {
    neighbours.registry.answerJson(record, "{\"id\":\"" + id + "\",\"name\":\"石材厂\"}");
    neighbours.registry.answerJson(record + "/dossier-parts", "{\"licences\":2}");
    neighbours.registry.answerJson(LINKS, "{\"items\":[{\"person\":\"张三\"}],\"total\":1}");
    neighbours.hazard.answer(HAZARDS, this::hazards);
    answersPage("risk-points", "{\"name\":\"采场边坡\"}", 7);
    answersPage("risk-units", "{\"colour\":\"RED\"}", 1);
    answersPage("unit-risk-grades", "", 0);
    answersPage("risk-reports", "{\"kind\":\"FIRST\"}", 1);
    answersPage("risk-reports/owed", "{}", 1);
    neighbours.hazard.answer("/api/v1/check-tasks", this::checks);
  }

  private void answersPage(String list, String item, int total) {
    neighbours.hazard.answerJson(
        "/api/v1/" + list, "{\"items\":[" + item + "],\"total\":" + total + "}");
  }

  @AfterEach
  void servicesForget() {
    neighbours.registry.forget(LINKS);
    neighbours.hazard.forget(HAZARDS);
    for (var list : LISTS) {
      neighbours.hazard.forget("/api/v1/" + list);
    }
  }

  @Test
  void putsTogetherWhatTheServicesKnow() {
    dossier()
        .statusCode(200)
        .contentType("application/json")
        .body("enterprise.name", equalTo("石材厂"))
        .body("supervisionLinks.available", equalTo(true))
        .body("supervisionLinks.total", equalTo(1))
        .body("supervisionLinks.items[0].person", equalTo("张三"))
        .body("dossierParts.content.licences", equalTo(2))
        .body("risks.available", equalTo(true))
        .body("risks.total", equalTo(7))
        .body("risks.worst[0].name", equalTo("采场边坡"))
        .body("risks.colour.colour", equalTo("RED"))
        .body("risks.grade", nullValue())
        .body("riskReports.total", equalTo(1))
        .body("riskReports.latest[0].kind", equalTo("FIRST"))
        .body("riskReports.owed", equalTo(1))
        .body("checks.total", equalTo(5))
        .body("checks.open", equalTo(2))
        .body("checks.overdue", equalTo(1))
        .body("hazards.available", equalTo(true))
        .body("hazards.total", equalTo(9))
        .body("hazards.open", equalTo(3))
        .body("hazards.openMajor", equalTo(1))
        .body("hazards.closed", equalTo(6))
        .body("hazards.latest[0].number", equalTo("YH-1"));
    assertThat(tokens).singleElement().asString().startsWith("Bearer ");
  }

  @Test
  void marksThePartOfAServiceThatIsAway() {
    neighbours.hazard.answer(HAZARDS, exchange -> ForeignServer.send(exchange, 503, "{}"));
    neighbours.registry.answer(
        record + "/dossier-parts", exchange -> ForeignServer.send(exchange, 404, "{}"));
    neighbours.registry.answer(LINKS, exchange -> ForeignServer.send(exchange, 403, "{}"));

    dossier()
        .statusCode(200)
        .body("enterprise.name", equalTo("石材厂"))
        .body("hazards.available", equalTo(false))
        .body("hazards.reason", equalTo("AWAY"))
        .body("risks.available", equalTo(true))
        .body("dossierParts.reason", equalTo("NOT_OFFERED"))
        .body("supervisionLinks.reason", equalTo("NOT_ALLOWED"));
  }

  @Test
  void isThereForThoseWhoseTheEnterpriseIs() {
    neighbours.registry.answer(record, exchange -> ForeignServer.send(exchange, 404, "{}"));
    dossier().statusCode(404).body("code", equalTo("not-found"));

    neighbours.registry.answer(
        record, exchange -> ForeignServer.send(exchange, 403, "{\"code\":\"forbidden\"}"));
    dossier().statusCode(403).body("code", equalTo("forbidden"));

    neighbours.registry.answer(record, exchange -> ForeignServer.send(exchange, 500, "{}"));
    dossier().statusCode(503).header("Retry-After", notNullValue());
    given().get(record + "/dossier").then().statusCode(401);
  }

  @Test
  void isOnlyReadAndOnlyAsItIs() {
    given()
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .post(record + "/dossier")
        .then()
        .statusCode(405);
    given()
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .get(record + "/dossier?colour=red")
        .then()
        .statusCode(400);
    given()
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .get("/api/v1/enterprises/1/dossier")
        .then()
        .statusCode(404);
    given().get("/openapi").then().body("paths", hasKey("/api/v1/enterprises/{id}/dossier"));
  }

  private ValidatableResponse dossier() {
    return given()
        .header("Authorization", "Bearer " + neighbours.realm.token())
        .get(record + "/dossier")
        .then();
  }

  private void checks(HttpExchange exchange) throws IOException {
    var query = exchange.getRequestURI().getQuery();
    assertThat(query).contains("enterpriseId=" + id, "count=true");
    int total = query.contains("overdue=true") ? 1 : query.contains("status=OPEN") ? 2 : 5;
    ForeignServer.send(exchange, 200, "{\"items\":[],\"total\":" + total + "}");
  }

  private void hazards(HttpExchange exchange) throws IOException {
    tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
    var query = exchange.getRequestURI().getQuery();
    assertThat(query).contains("enterpriseId=" + id, "count=true");
    int total = 9;
    if (query.contains("level=MAJOR")) {
      total = 1;
    } else if (query.contains("status=CLOSED")) {
      total = 6;
    } else if (query.contains("status=")) {
      total = 3;
    }
    ForeignServer.send(
        exchange, 200, "{\"items\":[{\"number\":\"YH-1\"}],\"total\":" + total + "}");
  }
}
