package org.anlan.registry.dossier.emergency.due;

import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day that waited for next year's holidays is counted once they are there. */
@QuarkusTest
class OpenDatesTest {

  private static final String COUNTY = Tokens.county();

  @Inject OpenDates search;
  @Inject Owner owner;

  @BeforeEach
  void seed() {
    Registry.seed();
  }

  @Test
  void aPlanWithoutADayOfFilingGetsItLater() throws SQLException {
    var location =
        post(
                COUNTY,
                "enterprises/" + registered() + "/emergency-plans",
                Map.of("kind", "SPECIAL", "name", "专项预案", "issuedOn", "2026-03-02"))
            .statusCode(201)
            .body("dueOn", equalTo("2026-03-30"))
            .extract()
            .header("Location")
            .substring("/api/v1/".length());
    var id = location.substring("emergency-plans/".length());
    owner.backdate("dossier_part", id, "due_on = null");
    get(COUNTY, location).body("dueOn", nullValue()).body("dueFor", equalTo("FILING"));

    search.search();
    search.search();

    get(COUNTY, location).body("dueOn", equalTo("2026-03-30")).body("dueFor", equalTo("FILING"));
    assertThat(owner.texts("select type from outbox_event where subject = '" + id + "'"))
        .containsOnlyOnce("org.anlan.dossier-part.changed.v1");
  }
}
