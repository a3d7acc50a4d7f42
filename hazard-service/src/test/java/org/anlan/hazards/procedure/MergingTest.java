package org.anlan.hazards.procedure;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.HazardApi.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardApi;
import org.anlan.hazards.Meanwhile;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two hazards become one, whatever else happens to either meanwhile. */
@QuarkusTest
@OnTheStack
class MergingTest {

  @Inject County county;
  @Inject Meanwhile meanwhile;

  private final HazardApi api = HazardApi.as(Tokens.county());
  private UUID enterprise;
  private UUID one;
  private UUID other;

  @BeforeEach
  void register() {
    county.describe();
    enterprise = county.enterprise(TOWN_A, EMERGENCY);
    one = registered();
    other = registered();
  }

  @Test
  void ofTwoOppositeMergersOneIsRefused() throws Exception {
    for (int i = 0; i < 5; i++) {
      one = registered();
      other = registered();
      assertThat(Meanwhile.atOnce(List.of(() -> merge(one, other), () -> merge(other, one))))
          .containsExactlyInAnyOrder(200, 409);
    }
  }

  @Test
  void waitsForWhoeverEndsTheOtherAndIsRefusedThen() throws Exception {
    meanwhile
        .whileWritten(
            "update hazard set status = 'DISMISSED', version = 1 where id = '%s'".formatted(other),
            () -> merge(one, other))
        .statusCode(409)
        .body("code", equalTo("merge-target-not-open"));

    api.get(one).body("status", equalTo("REGISTERED"));
  }

  @Test
  void nothingIsMergedIntoItselfOrIntoWhatIsNotThere() {
    merge(one, one).statusCode(409).body("code", equalTo("merge-into-itself"));
    merge(one, UUID.randomUUID()).statusCode(400).body("errors[0].code", equalTo("unknown-hazard"));
    merge(UUID.randomUUID(), one).statusCode(404);
  }

  private ValidatableResponse merge(UUID id, UUID into) {
    return api.tell(id, "merge", "\"0\"", Map.of("into", into));
  }

  private UUID registered() {
    return UUID.fromString(
        api.post(finding(enterprise, "2026-01-15")).statusCode(201).extract().path("id"));
  }
}
