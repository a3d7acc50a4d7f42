package org.anlan.hazards.clue;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.GRID_A;
import static org.anlan.hazards.County.HOUSING;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.clue.ClueApi.CLUES;
import static org.anlan.hazards.clue.ClueApi.sighting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.OutboxReader;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a telephone sends again is there already, and what is not the same is not taken for it. */
@QuarkusTest
@OnTheStack
class ClueAgainTest {

  @Inject County county;
  @Inject OutboxReader outbox;

  private final ClueApi grid = ClueApi.as(Tokens.grid(GRID_A));

  @BeforeEach
  void describe() {
    county.describe();
  }

  @Test
  void thePhotographIsAttachedOnce() {
    var id = grid.submitted(sighting("坡体开裂"));

    var first = attach(id, "slope.pdf", "%PDF-1.7\n1").extract();
    attach(id, "again.pdf", "%PDF-1.7\n1")
        .body("id", equalTo(first.path("id")))
        .body("name", equalTo("slope.pdf"));
    attach(id, "slope.pdf", "%PDF-1.7\n2").body("id", not(equalTo(first.path("id"))));

    grid.asking().get(CLUES + "/" + id + "/attachments").then().body("items", hasSize(2));
    assertThat(outbox.types(id)).hasSize(3);
  }

  @Test
  void otherContentUnderTheSameIdIsRefused() {
    var body = sighting("护栏缺失");
    body.put("clientId", UUID.randomUUID());
    body.put("observedAt", "2026-01-15T09:30:00+08:00");
    var id = grid.submitted(body);
    assertThat(grid.submitted(body)).isEqualTo(id);

    for (var other :
        List.of(
            Map.of("description", "井盖缺失"),
            Map.of("place", "新街口"),
            Map.of("location", Map.of("lon", 109.3601, "lat", 32.3900)),
            Map.of("observedAt", "2026-01-15T09:31:00+08:00"),
            Map.of("source", "PHONE"),
            Map.of("sectorCodes", List.of("RQ")),
            Map.of("enterpriseId", county.enterprise(TOWN_A, HOUSING)),
            Map.of("reporter", Map.of("name", "某人", "phone", "13900000000")))) {
      var changed = new HashMap<>(body);
      changed.putAll(other);
      grid.submit(changed).statusCode(409).body("code", equalTo("client-id-used"));
    }
    for (var left : List.of("place", "location")) {
      var changed = new HashMap<>(body);
      changed.remove(left);
      grid.submit(changed).statusCode(409).body("code", equalTo("client-id-used"));
    }
    assertThat(outbox.types(id)).hasSize(1);
  }

  /** Many at once: one is taken in, and no other hears of a header that it never sent. */
  @Test
  void theSameAtOnceIsToldOfItsClientId() throws InterruptedException, ExecutionException {
    var body = sighting("燃气泄漏");
    body.put("clientId", UUID.randomUUID());
    Callable<ExtractableResponse<Response>> sending = () -> grid.submit(body).extract();
    try (var telephones = Executors.newFixedThreadPool(8)) {
      var sent = telephones.invokeAll(Collections.nCopies(24, sending));
      for (var answer : sent) {
        if (answer.get().statusCode() != 201) {
          assertThat(answer.get().statusCode()).isEqualTo(409);
          assertThat(answer.get().<String>path("code")).isEqualTo("client-id-in-use");
        }
      }
    }
    assertThat(outbox.types(UUID.fromString(grid.submit(body).extract().path("id")))).hasSize(1);
  }

  @Test
  void whatHasMovedMeanwhileIsTheSame() {
    var enterprise = county.enterprise(TOWN_A, HOUSING);
    var town = ClueApi.as(Tokens.township(TOWN_A));
    var body = sighting("气瓶超期");
    body.remove("location");
    body.put("source", "PHONE");
    body.put("enterpriseId", enterprise);
    body.put("townshipCode", null);
    body.put("clientId", UUID.randomUUID());
    var id = town.submitted(body);

    var survivor = county.enterprise(TOWN_A, HOUSING);
    county.merged(enterprise, survivor, TOWN_A, HOUSING);
    assertThat(town.submitted(body)).isEqualTo(id);

    body.put("enterpriseId", county.enterprise(TOWN_A, HOUSING));
    town.submit(body).statusCode(409);
  }

  private static ValidatableResponse attach(UUID clue, String name, String content) {
    return given()
        .auth()
        .oauth2(Tokens.grid(GRID_A))
        .multiPart("file", name, content.getBytes(StandardCharsets.UTF_8), "application/pdf")
        .post(CLUES + "/" + clue + "/attachments")
        .then()
        .statusCode(201);
  }
}
