package org.anlan.registry.dossier.part;

import static io.restassured.RestAssured.given;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartFilesTest {

  private static final String COUNTY = Tokens.county();
  private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);

  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
  }

  @Test
  void aScanIsKeptAndGivenBackToWhoeverSeesTheDossier() {
    var licence = licence();
    var id = attach(COUNTY, licence).statusCode(201).extract().<String>path("id");

    var files = "dossier-parts/" + licence + "/attachments";
    get(Tokens.enterprise(unit), files).statusCode(200).body("items.name", contains("licence.pdf"));
    var content =
        Registry.as(Tokens.enterprise(unit))
            .accept("*/*")
            .get("/api/v1/" + files + "/" + id)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(content).isEqualTo(PDF);
    get(Tokens.township(TOWN_B), files).statusCode(404);
    get(Tokens.township(TOWN_B), files + "/" + id).statusCode(404);
    get(COUNTY, "dossier-parts/" + licence + "/history")
        .body("items.what", contains("recorded", "documented"));
  }

  @Test
  void aUnitAttachesToWhatItKeepsItself() {
    attach(Tokens.enterprise(unit), licence())
        .statusCode(403)
        .body("code", equalTo("part-kept-by-authority"));
    var drill =
        recorded(
            "drills",
            Map.of(
                "subject", "演练", "form", "PRACTICAL", "heldOn", "2026-03-10", "participants", 20));
    attach(Tokens.enterprise(unit), drill).statusCode(201);
    attach(Tokens.enterprise(registered()), drill).statusCode(404);
    attach(Tokens.township(TOWN_B), drill).statusCode(404);
  }

  @Test
  void whatWasWithdrawnTakesNoMore() {
    var licence = licence();
    post(
            COUNTY,
            "licences/" + licence + "/withdrawal",
            "\"0\"",
            Map.of("on", "2026-01-05", "reason", "注销"))
        .statusCode(200);

    attach(COUNTY, licence).statusCode(409).body("code", equalTo("part-withdrawn"));

    get(COUNTY, "dossier-parts/" + licence + "/attachments").body("items", hasSize(0));
  }

  private String licence() {
    return recorded(
        "licences",
        Map.of("type", "MINING", "number", "C1", "validFrom", "2024-02-01", "authority", "省厅"));
  }

  private String recorded(String kind, Map<String, ?> body) {
    return post(COUNTY, "enterprises/" + unit + "/" + kind, body)
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse attach(String token, String part) {
    return given()
        .auth()
        .oauth2(token)
        .multiPart("file", "licence.pdf", PDF, "application/pdf")
        .post("/api/v1/dossier-parts/" + part + "/attachments")
        .then();
  }
}
