package org.anlan.systemtests.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.anlan.systemtests.suite.RunningSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file of an enterprise, put together by the gateway for whoever may see the enterprise. */
@ExtendWith(RunningSuite.class)
class DossierJourneyIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  private final Person town = Person.named("town-a");
  private final Person mine = Person.named("enterprise-a");

  @Test
  void showsWhoLooksAfterAUnitAndWhatIsWrongThere() {
    var enterprise = mine.get("/api/v1/enterprises").extract().<String>path("items[0].id");
    var person = "档案" + UUID.randomUUID();
    town.create(
            "/api/v1/supervision-links",
            Map.of(
                "enterpriseId",
                enterprise,
                "kind",
                "LIAISON",
                "person",
                person,
                "from",
                TODAY.toString()))
        .statusCode(201);
    town.create(
            "/api/v1/hazards",
            Map.of(
                "enterpriseId", enterprise,
                "level", "GENERAL",
                "description", "护栏松动",
                "foundOn", "2026-01-05"))
        .statusCode(201);
    town.create(
            "/api/v1/risk-points",
            Map.of(
                "enterpriseId",
                enterprise,
                "name",
                person,
                "method",
                "LS",
                "likelihood",
                5,
                "severity",
                5))
        .statusCode(201);
    var dossier = "/api/v1/enterprises/" + enterprise + "/dossier";

    for (var reader : new Person[] {town, mine, Person.named("county")}) {
      reader
          .get(dossier)
          .statusCode(200)
          .body("enterprise.id", equalTo(enterprise))
          .body("supervisionLinks.available", equalTo(true))
          .body("supervisionLinks.items.person", hasItem(person))
          .body("risks.available", equalTo(true))
          .body("risks.total", greaterThan(0))
          .body("risks.worst.name", hasItem(person))
          .body("risks.worst[0].enterpriseId", equalTo(enterprise))
          .body("risks.colour.enterpriseId", equalTo(enterprise))
          .body("risks.colour.colour", equalTo("RED"))
          .body("riskReports.available", equalTo(true))
          .body("checks.available", equalTo(true))
          .body("hazards.available", equalTo(true))
          .body("hazards.open", greaterThan(0));
    }
    Person.named("auditor")
        .get(dossier)
        .statusCode(200)
        .body("hazards.reason", equalTo("NOT_ALLOWED"))
        .body("risks.reason", equalTo("NOT_ALLOWED"));
    Person.named("town-b").get(dossier).statusCode(404);
  }
}
