package org.anlan.registry.dossier.vehicle;

import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VehicleTest {

  private static final String COUNTY = Tokens.county();

  private UUID unit;

  @BeforeEach
  void register() {
    Registry.seed();
    unit = registered();
  }

  @Test
  void aPlateIsOneHoweverItIsTyped() {
    post(COUNTY, under(), Map.of("plate", "陕g·１２３４５", "type", "DANGEROUS_GOODS"))
        .statusCode(201)
        .body("details.plate", equalTo("陕G12345"));
    post(COUNTY, under(), Map.of("plate", "陕G 12345", "type", "GOODS"))
        .statusCode(409)
        .body("code", equalTo("part-duplicate"));
    post(COUNTY, under(), Map.of("plate", "GOODS", "type", "GOODS"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/plate"));
    get(COUNTY, "vehicles?plate=陕G12345&enterpriseId=" + unit).body("items", hasSize(1));
  }

  @Test
  void theOwnerIsNamedInTheHistoryAndNotRepeated() {
    var path =
        post(
                Tokens.enterprise(unit),
                under(),
                Map.of("plate", "陕G55555", "type", "GOODS", "deviceCode", "GPS-1"))
            .statusCode(201)
            .extract()
            .header("Location")
            .substring("/api/v1/".length());
    Registry.patch(COUNTY, path, "\"0\"", Map.of("owner", "王五")).statusCode(200);

    get(COUNTY, "dossier-parts/" + path.substring("vehicles/".length()) + "/history")
        .body("items[1].data.fields", equalTo(List.of("owner")))
        .body("items[1].data.changes[0].to", equalTo(null));
    get(COUNTY, "vehicles?located=true&enterpriseId=" + unit).body("items", hasSize(1));
    get(COUNTY, "vehicles?located=false&enterpriseId=" + unit).body("items", hasSize(0));
  }

  private String under() {
    return "enterprises/" + unit + "/vehicles";
  }
}
