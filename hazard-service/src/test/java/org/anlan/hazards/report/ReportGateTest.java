package org.anlan.hazards.report;

import static io.restassured.RestAssured.given;
import static org.anlan.hazards.County.TOWN_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.hazards.County;
import org.anlan.hazards.HazardsConfig;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.problem.TooMany;
import org.anlan.servicekit.scope.Actor;
import org.anlan.servicekit.scope.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody fills the desks of a county; and whoever is counted is not known by it. */
@QuarkusTest
@OnTheStack
class ReportGateTest {

  private static final String ELSEWHERE = "610999100";

  @Inject County county;
  @Inject HazardsConfig config;
  @Inject Counting counting;

  @BeforeEach
  void describe() {
    county.describe();
    county.entry("DIVISION", ELSEWHERE, "别县镇", Map.of("countyCode", "610999"));
  }

  @Test
  void oneAddressReportsSoOftenAndNoOther() {
    var address = "203.0.113." + (1 + (int) (Math.random() * 250));
    for (int i = 0; i < config.reports().perAddress(); i++) {
      report(address).statusCode(201);
    }

    report(address)
        .statusCode(429)
        .header("Retry-After", matchesPattern("[0-9]+"))
        .body("code", equalTo("too-many-reports"));
    report("198.51.100.7").statusCode(201);
    assertThat(counting.buckets()).isNotEmpty().noneMatch(bucket -> bucket.contains(address));
  }

  @Test
  void oneCountyAsAWholeTakesSoMany() {
    var limits = limits(2, 3);
    admit("a", limits);
    admit("b", limits);
    admit("c", limits);

    assertThatThrownBy(() -> admit("d", limits))
        .isInstanceOfSatisfying(
            TooMany.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("too-many-reports-here");
              assertThat(refused.retryAfter())
                  .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
            });
    counting.letTimePass();
    admit("d", limits);
    admit("d", limits);
    assertThatThrownBy(() -> admit("d", limits))
        .isInstanceOfSatisfying(
            TooMany.class, refused -> assertThat(refused.code()).isEqualTo("too-many-reports"));
    assertThat(counting.buckets()).as("past ones go").noneMatch(b -> b.startsWith("address a"));
  }

  @Test
  void whatIsRefusedForItselfDoesNotCount() {
    var address = "198.51.100.9";
    for (int i = 0; i <= config.reports().perAddress(); i++) {
      given()
          .contentType("application/json")
          .header("X-Forwarded-For", address)
          .body(Map.of("description", "冒烟", "place", "老街", "townshipCode", "999999999"))
          .post("/public/v1/reports")
          .then()
          .statusCode(400)
          .body("errors[0].code", equalTo("unknown-township"));
    }
    report(address).statusCode(201);
  }

  private void admit(String mark, HazardsConfig.Reports limits) {
    Caller.as(Actor.ANONYMOUS, () -> counting.admit(mark, limits));
  }

  private static ValidatableResponse report(String address) {
    return given()
        .contentType("application/json")
        .header("X-Forwarded-For", address)
        .body(Map.of("description", "冒烟", "place", "老街", "townshipCode", TOWN_A))
        .post("/public/v1/reports")
        .then();
  }

  private static HazardsConfig.Reports limits(int perAddress, int perCounty) {
    return new HazardsConfig.Reports() {
      @Override
      public Duration within() {
        return Duration.ofHours(1);
      }

      @Override
      public int perAddress() {
        return perAddress;
      }

      @Override
      public int perCounty() {
        return perCounty;
      }

      @Override
      public int photographs() {
        return 1;
      }

      @Override
      public MemorySize photographSize() {
        return new MemorySize(BigInteger.ONE);
      }
    };
  }

  /** Its own bean, because the transaction begins at its door. */
  @ApplicationScoped
  static class Counting {

    private final ReportGate gate;
    private final AgroalDataSource database;

    Counting(ReportGate gate, AgroalDataSource database) {
      this.gate = gate;
      this.database = database;
    }

    @Transactional
    void admit(String mark, HazardsConfig.Reports limits) {
      assertThat(gate.admit(ELSEWHERE, mark, limits)).contains("610999");
    }

    void letTimePass() {
      Caller.as(Actor.ANONYMOUS, this::age);
    }

    List<String> buckets() {
      var buckets = new ArrayList<String>();
      Caller.as(Actor.ANONYMOUS, () -> buckets.addAll(read()));
      return buckets;
    }

    @Transactional
    void age() {
      run(
          "update report_window set since = since - interval '2 hours' where bucket like 'address _' or bucket = 'county 610999'");
    }

    @Transactional
    List<String> read() {
      return run("select bucket from report_window");
    }

    private List<String> run(String sql) {
      var texts = new ArrayList<String>();
      try (var connection = database.getConnection();
          var statement = connection.createStatement()) {
        if (statement.execute(sql)) {
          try (var rows = statement.getResultSet()) {
            while (rows.next()) {
              texts.add(rows.getString(1));
            }
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return texts;
    }
  }
}
