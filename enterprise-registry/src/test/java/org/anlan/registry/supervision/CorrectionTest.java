package org.anlan.registry.supervision;

import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.patch;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link is put right without losing its number. */
@QuarkusTest
class CorrectionTest {

  private static final String COUNTY = Tokens.county();

  @Inject Owner owner;

  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
  }

  @Test
  void aMisspeltNameBecomesThePersonItIs() throws SQLException {
    var known = posted("张卫国", "2025-01-01").extract().<String>path("personKey");
    unit = registered();
    var wrong = posted("章卫国", "2026-01-01").body("personKey", not(equalTo(known)));
    var path = "supervision-links/" + wrong.extract().path("id");

    patch(COUNTY, path, "\"0\"", Map.of("person", "张卫国", "phone", "13900005678"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("person", equalTo("张卫国"))
        .body("personKey", equalTo(known))
        .body("phone", equalTo("139****5678"));

    get(COUNTY, "supervision-links?enterpriseId=" + unit + "&q=张卫国")
        .body("items.size()", equalTo(1));
    var told = told(wrong.extract().path("id"));
    assertThat(told).contains("\"person\"", "\"phone\"").doesNotContain("张卫国", "13900005678");
    patch(COUNTY, path, "\"1\"", Map.of("person", "张卫国")).header("ETag", "\"1\"");
  }

  @Test
  void daysMayBePutRightAsLongAsNobodyIsThereTwice() {
    var first = posted("李四", "2026-01-01").extract().<String>path("id");
    post(
            COUNTY,
            "supervision-links/" + first + "/withdrawal",
            "\"0\"",
            Map.of("on", "2026-03-31", "reason", "轮换"))
        .statusCode(200);
    var open = new HashMap<String, Object>();
    open.put("to", null);
    patch(COUNTY, "supervision-links/" + first, "\"1\"", open)
        .statusCode(409)
        .body("code", equalTo("supervision-link-over"));
    var second = posted("李四", "2026-05-01").extract().<String>path("id");

    patch(COUNTY, "supervision-links/" + second, "\"0\"", Map.of("from", "2026-03-31"))
        .statusCode(409)
        .body("code", equalTo("supervision-link-duplicate"));
    patch(COUNTY, "supervision-links/" + second, "\"0\"", Map.of("from", "2026-04-01"))
        .statusCode(200)
        .body("from", equalTo("2026-04-01"));
    patch(COUNTY, "supervision-links/" + second, "\"1\"", Map.of("to", "2026-03-01"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/to"));
    patch(COUNTY, "supervision-links/" + first, "\"1\"", Map.of("to", "2026-03-30"))
        .statusCode(200)
        .body("endReason", equalTo("轮换"));
  }

  @Test
  void nobodyElsePutsItRightAndNothingElseIsPutRight() {
    var path = "supervision-links/" + posted("王五", "2026-01-01").extract().path("id");

    patch(Tokens.township(TOWN_B), path, "\"0\"", Map.of("post", "股长")).statusCode(404);
    patch(Tokens.enterprise(unit), path, "\"0\"", Map.of("post", "股长")).statusCode(403);
    patch(COUNTY, path, "\"7\"", Map.of("post", "股长")).statusCode(412);
    patch(COUNTY, path, "\"0\"", Map.of("kind", "LEADER")).statusCode(400);
    patch(COUNTY, path, "\"0\"", Map.of("organizationCode", "610926-NONE"))
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-code"));
  }

  private ValidatableResponse posted(String person, String from) {
    return post(
            COUNTY,
            "supervision-links",
            Map.of(
                "enterpriseId",
                unit,
                "kind",
                "RESIDENT_SUPERVISOR",
                "person",
                person,
                "from",
                from,
                "phone",
                "13800001234"))
        .statusCode(201);
  }

  private String told(String link) throws SQLException {
    try (var connection = owner.connect();
        var statement =
            connection.prepareStatement(
                "select data::text from outbox_event where subject = ?::uuid and type = ?")) {
      statement.setString(1, link);
      statement.setString(2, "org.anlan.supervisor.corrected.v1");
      try (var row = statement.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getString(1);
      }
    }
  }
}
