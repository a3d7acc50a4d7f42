package org.anlan.hazards.risk.report;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.hazards.risk.RiskApi;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random submissions of two units, one of which is merged into the other on the way, compared with
 * a set of what is reported. The database decides, so the model is lived on the database.
 */
@QuarkusTest
@OnTheStack
class RiskReportModelTest {

  private static final String REPORTS = "/api/v1/risk-reports";

  @Inject County county;
  @Inject Clock clock;

  private final RiskApi town = RiskApi.as(Tokens.township(TOWN_A));

  /** What a unit has reported; changes are counted, the others are there or not. */
  private static final class Model {

    private final Set<String> reported = new HashSet<>();
    private int rows;

    boolean submit(String kind, int year) {
      var legal = kind.equals("CHANGE") || reported.add(kind.equals("FIRST") ? kind : kind + year);
      rows += legal ? 1 : 0;
      return legal;
    }

    void takeOver(Model other) {
      reported.addAll(other.reported);
      rows += other.rows;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void theReportsAndTheirModelAgree(long seed) {
    county.describe();
    var random = new Random(seed);
    int thisYear = LocalDate.now(clock).getYear();
    var units = new ArrayList<UUID>();
    var models = new HashMap<UUID, Model>();
    for (int i = 0; i < 2; i++) {
      var unit = county.enterprise(TOWN_A, EMERGENCY);
      units.add(unit);
      models.put(unit, new Model());
    }
    for (int step = 0; step < 14; step++) {
      if (step == 8) {
        var gone = units.removeFirst();
        county.merged(gone, units.getFirst(), TOWN_A, EMERGENCY);
        models.get(units.getFirst()).takeOver(models.get(gone));
      }
      var unit = units.get(random.nextInt(units.size()));
      var kind = List.of("FIRST", "ANNUAL", "CHANGE").get(random.nextInt(3));
      int year = thisYear - random.nextInt(2);

      boolean legal = models.get(unit).submit(kind, year);

      assertThat(submit(unit, kind, year))
          .as("step %s: %s %s", step, kind, year)
          .isEqualTo(legal ? 201 : 409);
    }
    for (var unit : units) {
      int rows =
          town.asking()
              .get(REPORTS + "?count=true&enterpriseId=" + unit)
              .then()
              .statusCode(200)
              .extract()
              .path("total");
      assertThat(rows).isEqualTo(models.get(unit).rows);
    }
  }

  @Test
  void theModelKnowsWhatIsTwice() {
    var model = new Model();
    assertThat(model.submit("FIRST", 2025)).isTrue();
    assertThat(model.submit("FIRST", 2026)).isFalse();
    assertThat(model.submit("ANNUAL", 2025)).isTrue();
    assertThat(model.submit("ANNUAL", 2026)).isTrue();
    assertThat(model.submit("CHANGE", 2026)).isTrue();
    assertThat(model.submit("CHANGE", 2026)).isTrue();
  }

  private int submit(UUID unit, String kind, int year) {
    var body = new HashMap<String, Object>();
    body.put("enterpriseId", unit);
    body.put("kind", kind);
    body.put("year", year);
    body.put("commitment", Map.of("statement", "报告属实", "signedBy", "张总"));
    if (kind.equals("CHANGE")) {
      body.put("changedOn", "2026-01-05");
    }
    return town.asking().body(body).post(REPORTS).statusCode();
  }
}
