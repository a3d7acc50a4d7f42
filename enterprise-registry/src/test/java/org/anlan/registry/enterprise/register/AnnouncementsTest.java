package org.anlan.registry.enterprise.register;

import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.unitWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnouncementsTest {

  private static final String COUNTY = Tokens.county();

  @Inject Owner owner;

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void tellsWhatHappenedAndThenHowTheUnitStandsNow() throws SQLException {
    var id = registered(unitWith("keySupervision", true));
    post(
            COUNTY,
            "enterprises/" + id + "/status-changes",
            "\"0\"",
            Map.of("status", "CLOSED", "on", "2026-01-05", "reason", "退出"))
        .statusCode(200);

    assertThat(told(id, "type"))
        .containsExactly(
            "org.anlan.enterprise.registered.v1",
            "org.anlan.enterprise.key-supervision-decided.v1",
            "org.anlan.enterprise-card.changed.v1",
            "org.anlan.enterprise.status-changed.v1",
            "org.anlan.enterprise-card.changed.v1");
    assertThat(told(id, "data::jsonb ->> 'version'").getLast()).isEqualTo("1");
    assertThat(told(id, "data::jsonb ->> 'closedOn'").getLast()).isEqualTo("2026-01-05");
  }

  @Test
  void saysNothingOfWhatWasRefused() throws SQLException {
    var id = registered();
    var before = told(id, "type").size();

    Registry.patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("status", "CLOSED"))
        .statusCode(409);
    Registry.patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("employees", 35)).statusCode(200);

    assertThat(told(id, "type")).hasSize(before);
  }

  @Test
  void tellsNobodyATelephoneNumber() throws SQLException {
    var id = registered();
    Registry.patch(COUNTY, "enterprises/" + id, "\"0\"", Map.of("phone", "13900005678"))
        .statusCode(200);

    assertThat(told(id, "data"))
        .noneMatch(data -> data.contains("139000") || data.contains("138000"));
    assertThat(kept(id, "data"))
        .noneMatch(data -> data.contains("139000") || data.contains("138000"));
  }

  @Test
  void keepsWhoLookedAtATelephoneNumberAndWhy() throws SQLException {
    var id = registered();

    get(COUNTY, "enterprises/" + id + "?reveal=核实整改情况").statusCode(200);

    assertThat(kept(id, "action || ' ' || actor_name || ' ' || data"))
        .contains("revealed county 核实整改情况");
    assertThat(kept(id, "action").stream().filter("revealed"::equals)).hasSize(1);
  }

  private List<String> told(UUID id, String column) throws SQLException {
    return owner.texts(
        "select %s from outbox_event where subject = '%s' order by position".formatted(column, id));
  }

  private List<String> kept(UUID id, String column) throws SQLException {
    return owner.texts(
        "select %s from audit_record where target_id = '%s' order by recorded_at, id"
            .formatted(column, id));
  }
}
