package org.anlan.reporting.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anlan.reporting.Deliveries;
import org.anlan.reporting.Facts;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure read from the cells is the one that the facts give, whatever happened to them. */
@QuarkusTest
class FiguresAgreeTest {

  private static final long SEED = Long.getLong("anlan.seed", 20260121);
  private static final LocalDate BEGIN = LocalDate.of(2021, 11, 1);
  private static final int DAYS = 500;
  private static final List<String> TOWNS = List.of("610926100", "610926101", "610926102");
  private static final List<String> DEPARTMENTS = List.of("610926-YJ", "610926-ZJ", "610926-JT");
  private static final List<String> SECTORS = List.of("GM", "WHP", "JZ", "XF");
  private static final List<String> SOURCES = List.of("SELF", "TOWNSHIP", "GRID");
  private static final List<String> CAMPAIGNS = List.of("三年行动", "百日攻坚");
  private static final List<String> METRICS =
      List.of(
          "enterprises",
          "enterprises.key",
          "hazards.general.found",
          "hazards.general.closed-rate",
          "hazards.general.closed-flow",
          "hazards.general.open",
          "hazards.major.listed-rate",
          "hazards.self-found",
          "public-reports.received",
          "public-reports.checked-rate");

  private final Random random = new Random(SEED);

  @Inject Deliveries facts;

  @BeforeEach
  void forget() {
    facts.forgetAll();
  }

  @Test
  void whateverHappensAndWhoeverAsks() {
    var known = new ArrayList<Facts.Record>();
    for (int round = 0; round < 12; round++) {
      facts.tell(happenings(known));
      for (int i = 0; i < 8; i++) {
        agree(who(), what());
      }
    }
  }

  /** Some records begin, some change; a few are told again as they once were. */
  private List<Facts.Record> happenings(List<Facts.Record> known) {
    var states = new ArrayList<Facts.Record>();
    for (int i = 0; i < 40; i++) {
      if (known.isEmpty() || random.nextInt(3) == 0) {
        known.add(begun());
        states.add(known.getLast());
      } else {
        int which = random.nextInt(known.size());
        var earlier = known.get(which);
        if (random.nextInt(10) == 0) {
          states.add(earlier); // late, or twice
        }
        known.set(which, changed(earlier.next()));
        states.add(known.get(which));
      }
    }
    return states;
  }

  private Facts.Record begun() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> enterprise();
      case 2 -> changed(Facts.report(day()));
      default -> hazard();
    };
  }

  private Facts.Record hazard() {
    return changed(Facts.hazard(day()));
  }

  private Facts.Record enterprise() {
    return changed(Facts.enterprise(day()));
  }

  private Facts.Record changed(Facts.Record record) {
    var moved =
        record
            .with("townshipCode", random.nextInt(9) == 0 ? null : one(TOWNS))
            .with("sectorCodes", some(SECTORS));
    if (record.aggregate().equals("hazard")) {
      var closed = random.nextBoolean();
      return moved
          .with("departmentCode", random.nextInt(9) == 0 ? null : one(DEPARTMENTS))
          .with("level", random.nextInt(4) == 0 ? "MAJOR" : "GENERAL")
          .with("source", one(SOURCES))
          .with("campaigns", some(CAMPAIGNS))
          .with("foundOn", day().toString())
          .with("listedOn", random.nextInt(3) == 0 ? day().toString() : null)
          .with("status", closed ? "CLOSED" : one(List.of("REGISTERED", "COMPLETED", "DISMISSED")))
          .with("closedOn", closed ? day().toString() : null);
    }
    if (record.aggregate().equals("clue")) {
      return moved
          .with("departmentCode", random.nextInt(3) == 0 ? null : one(DEPARTMENTS))
          .with("source", one(List.of("PUBLIC", "PUBLIC", "PHONE", "GRID")))
          .with("status", one(List.of("SUBMITTED", "ACCEPTED", "CONFIRMED", "DISMISSED")));
    }
    var over = random.nextInt(3) == 0;
    return moved
        .with("departmentCodes", some(DEPARTMENTS))
        .with("keyYears", some(List.of(2021, 2022, 2023)))
        .with("registeredOn", day().toString())
        .with("status", over ? "CLOSED" : "OPERATING")
        .with("closedOn", over && random.nextBoolean() ? day().toString() : null)
        .with("mergedInto", random.nextInt(9) == 0 ? record.id().toString() : null);
  }

  private String what() {
    var metric = one(METRICS);
    var from = day();
    var query =
        new StringBuilder(
            "metric=%s&from=%s&to=%s".formatted(metric, from, from.plusDays(random.nextInt(DAYS))));
    add(query, "townshipCode", TOWNS);
    add(query, "departmentCode", DEPARTMENTS);
    if (!metric.startsWith("public-reports")) {
      add(query, "sectorCode", SECTORS);
    }
    if (metric.startsWith("hazards")) {
      add(query, "campaign", CAMPAIGNS);
      if (!metric.equals("hazards.self-found")) {
        add(query, "source", SOURCES);
      }
    }
    var groups = new ArrayList<>(List.of("township", "department"));
    groups.add(metric.startsWith("public-reports") ? "month" : "sector");
    if (metric.startsWith("hazards")) {
      groups.add("month");
    }
    add(query, "by", groups);
    return query.toString();
  }

  private void add(StringBuilder query, String parameter, List<String> values) {
    if (random.nextInt(3) == 0) {
      query.append('&').append(parameter).append('=').append(one(values));
    }
  }

  /** All of them may compare: the role that recomputes goes with any scope. */
  private String who() {
    return Tokens.of(
        user ->
            switch (random.nextInt(6)) {
              case 0 -> user.roles("prefecture", "statistician");
              case 1 -> user.roles("township", "statistician").area(one(TOWNS));
              case 2 -> user.roles("township", "statistician").area(TOWNS.get(0), TOWNS.get(2));
              case 3 -> user.roles("department", "statistician").organization(one(DEPARTMENTS));
              default -> user.roles("county", "statistician").area("610926");
            });
  }

  private static void agree(String token, String query) {
    var kept = figure(token, query);
    var recomputed = figure(token, query + "&recompute=true");

    assertThat(answer(kept)).as("seed %d: %s", SEED, query).isEqualTo(answer(recomputed));
  }

  private static List<Object> answer(JsonPath figure) {
    // a township without anything is told by the cells' statement only
    var groups =
        figure.getList("groups").stream()
            .filter(
                group ->
                    !group.toString().contains("value=0,")
                        && !group.toString().contains("denominator=0"))
            .toList();
    return java.util.Arrays.asList(
        figure.get("value"), figure.get("numerator"), figure.get("denominator"), groups);
  }

  private static JsonPath figure(String token, String query) {
    return given()
        .auth()
        .oauth2(token)
        .get("/api/v1/figures?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private LocalDate day() {
    return BEGIN.plusDays(random.nextInt(DAYS));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(List<T> values) {
    return values.stream().filter(value -> random.nextInt(3) == 0).toList();
  }
}
