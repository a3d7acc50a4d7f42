package org.anlan.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anlan.reporting.Deliveries;
import org.anlan.reporting.Facts;
import org.anlan.reporting.Owner;
import org.anlan.reporting.cube.Dimension;
import org.anlan.reporting.metric.Grouping;
import org.anlan.reporting.metric.MetricCatalogue;
import org.anlan.servicekit.scope.Scope;
import org.anlan.servicekit.scope.ScopeKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a figure costs must not depend on how much there is: it asks an index, never a whole table.
 */
@QuarkusTest
class FigurePlanTest {

  private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
  private static final Scope COUNTY = new Scope(ScopeKind.COUNTY, List.of("610926"));
  private static final Scope TOWN = Scope.townships(List.of(Facts.TOWN_A));
  private static final Scope BUREAU = Scope.departments(List.of(Facts.EMERGENCY));

  @Inject MetricCatalogue catalogue;
  @Inject ObjectMapper json;
  @Inject Deliveries facts;
  @Inject Owner owner;

  @BeforeEach
  void fill() throws SQLException {
    facts.forgetAll();
    var states = new ArrayList<Facts.Record>();
    for (int i = 0; i < 3_000; i++) {
      states.add(
          Facts.hazard(BEGIN.plusDays(i % 600))
              .with("townshipCode", "6109261%02d".formatted(i % 11))
              .with("departmentCode", "610926-D%02d".formatted(i % 27))
              .with("sectorCodes", List.of("S%02d".formatted(i % 16)))
              .with("source", "SOURCE%02d".formatted(i % 13)));
    }
    facts.tell(states);
    owner.execute("analyze");
  }

  @Test
  void asksTheCellsByTheirKey() throws SQLException {
    for (var question :
        List.of(
            question(COUNTY, Map.of(), null),
            question(COUNTY, Map.of(), Grouping.TOWNSHIP),
            question(COUNTY, Map.of(), Grouping.DEPARTMENT),
            question(COUNTY, Map.of(), Grouping.MONTH),
            question(COUNTY, Map.of(Dimension.SOURCE, "SOURCE01"), Grouping.SECTOR),
            question(TOWN, Map.of(Dimension.SECTOR, "S01"), Grouping.DEPARTMENT),
            question(BUREAU, Map.of(), Grouping.TOWNSHIP))) {
      assertThat(nodes(question))
          .as("%s", question)
          .contains("pk_figure_cell")
          .doesNotContain("Seq Scan on figure_cell")
          .noneMatch(node -> node.contains("hazard_fact"));
    }
  }

  @Test
  void asksFactsByAnIndexWhereNoCellsAreKept() throws SQLException {
    var narrow =
        Map.of(
            Dimension.DEPARTMENT, "610926-D00",
            Dimension.SECTOR, "S00",
            Dimension.SOURCE, "SOURCE00");
    for (var question :
        List.of(
            question(TOWN, narrow, Grouping.MONTH),
            question(new Scope(ScopeKind.GRID, List.of(Facts.TOWN_A + "-G01")), Map.of(), null))) {
      assertThat(nodes(question)).as("%s", question).doesNotContain("Seq Scan on hazard_fact");
    }
  }

  private Question question(Scope scope, Map<Dimension, String> filters, Grouping by) {
    var metric = catalogue.find("hazards.general.closed-rate").orElseThrow();
    var window = new Window(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 20));
    return Question.of(metric, window, filters, by, scope, false);
  }

  /** The nodes of the plan, and the indexes they use. */
  private List<String> nodes(Question question) throws SQLException {
    var scope = question.scope();
    try (var connection = owner.connectAsLogin();
        var setting = connection.createStatement();
        var statement = new FigureSql(question).on(connection)) {
      setting.execute("set role " + scope.kind().role());
      setting.execute("set %s = '%s'".formatted(scope.kind().setting(), scope.setting()));
      // the driver writes the parameters out
      try (var plan = setting.executeQuery("explain (format json) " + statement)) {
        plan.next();
        var tree = json.readTree(plan.getString(1));
        return Stream.concat(
                tree.findParents("Relation Name").stream()
                    .map(
                        n ->
                            n.path("Node Type").asText()
                                + " on "
                                + n.path("Relation Name").asText()),
                tree.findValuesAsText("Index Name").stream())
            .toList();
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
