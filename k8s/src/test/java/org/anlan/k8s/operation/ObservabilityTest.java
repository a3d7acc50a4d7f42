package org.anlan.k8s.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlan.k8s.chart.Charts;
import org.anlan.k8s.chart.Profile;
import org.junit.jupiter.api.Test;

/**
 * Alerts lead to a runbook, and neither they nor the dashboards ask for a metric that nobody has.
 * That the services have those of {@code metrics.txt} is the business of the system tests, which
 * ask the running suite for each.
 */
class ObservabilityTest {

  private static final Path METRICS = Charts.ROOT.resolve("docs/metrics.md");

  /** Of others: Prometheus, kube-state-metrics, CloudNativePG and its plugin, as they tell them. */
  private static final Set<String> FOREIGN =
      Set.of(
          "up",
          "kube_cronjob_status_last_successful_time",
          "kube_job_status_failed",
          "barman_cloud_cloudnative_pg_io_last_available_backup_timestamp",
          "cnpg_pg_stat_archiver_last_archived_time",
          "cnpg_pg_stat_archiver_last_failed_time",
          "cnpg_pg_replication_lag");

  /** Beginning of a row of the page: names with their labels, each in ticks. */
  private static final Pattern METRIC =
      Pattern.compile("^\\| `([a-z][a-z0-9_]*)(?:\\{[^}]*})?` \\|");

  /**
   * A name in front of a selector, a range or an operator; functions have a bracket behind them.
   */
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.$\"~/])([a-z][a-z0-9_]*)(?![\\w(\"])");

  private static final Set<String> WORDS =
      Set.of(
          "by",
          "on",
          "and",
          "or",
          "unless",
          "without",
          "ignoring",
          "bool",
          "group_left",
          "offset",
          "sum",
          "max",
          "min",
          "avg",
          "count",
          "topk");

  @Test
  void everyMetricIsKnown() throws IOException {
    var asked = new TreeSet<String>();
    for (var query : queries()) {
      asked.addAll(metricsOf(query));
    }

    assertThat(asked).hasSizeGreaterThan(20).isSubsetOf(known());
  }

  @Test
  void aQueryIsTakenApart() {
    assertThat(
            metricsOf(
                "sum by (service) (rate(a_count{namespace=\"x\", status=\"5xx\"}[5m])) / on ()"
                    + " max(b_c) > 0.01 and d"))
        .containsExactly("a_count", "b_c", "d");
  }

  @Test
  void everyAlertHasItsRunbook() throws IOException {
    var headings =
        Files.readAllLines(Charts.ROOT.resolve("k8s/runbooks.md")).stream()
            .filter(l -> l.startsWith("## "))
            .map(l -> l.substring(3))
            .toList();
    var alerts = alerts();

    assertThat(alerts).hasSizeGreaterThan(10);
    for (var alert : alerts) {
      var name = alert.path("alert").asText();
      assertThat(alert.at("/annotations/runbook_url").asText())
          .isEqualTo("https://docs.anlan.example/k8s/runbooks.md#" + name.toLowerCase(Locale.ROOT));
      assertThat(alert.at("/annotations/summary").asText()).describedAs(name).isNotBlank();
      assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
    }
    assertThat(alerts.stream().map(a -> a.path("alert").asText()))
        .containsExactlyInAnyOrderElementsOf(headings);
  }

  @Test
  void alertsLookAtTheirOwnNamespaceOnly() {
    assertThat(alerts())
        .allSatisfy(a -> assertThat(a.path("expr").asText()).contains("namespace=\"anlan\""));
  }

  @Test
  void dashboardsAreFoundByGrafana() throws IOException {
    var ids = new ArrayList<String>();
    for (var manifest : Charts.asTheyAre().render(Profile.EXTERNAL)) {
      if (manifest.name().startsWith("dashboard-")) {
        assertThat(manifest.json().at("/metadata/labels/grafana_dashboard").asText())
            .isEqualTo("1");
        for (var text : manifest.json().path("data")) {
          ids.add(new ObjectMapper().readTree(text.asText()).path("uid").asText());
        }
      }
    }
    assertThat(ids).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates().doesNotContain("");
  }

  private static Set<String> metricsOf(String query) {
    var bare =
        query
            .replaceAll("\\{[^}]*}", "")
            .replaceAll("\\[[^]]*]", "")
            .replaceAll("\\b(by|on|without|ignoring)\\s*\\([^)]*\\)", "");
    return NAME.matcher(bare)
        .results()
        .map(m -> m.group(1))
        .filter(word -> !WORDS.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<JsonNode> rules() {
    return Stream.of(Profile.EXTERNAL, Profile.PLATFORM)
        .flatMap(profile -> Charts.asTheyAre().render(profile).stream())
        .filter(m -> m.kind().equals("PrometheusRule"))
        .flatMap(m -> m.json().at("/spec/groups").valueStream())
        .flatMap(group -> group.path("rules").valueStream());
  }

  private static List<JsonNode> alerts() {
    return rules().filter(rule -> rule.has("alert")).toList();
  }

  private static List<String> queries() throws IOException {
    var queries = new ArrayList<>(rules().map(rule -> rule.path("expr").asText()).toList());
    for (var manifest : Charts.asTheyAre().render(Profile.EXTERNAL)) {
      if (manifest.name().startsWith("dashboard-")) {
        for (var text : manifest.json().path("data")) {
          queries.addAll(new ObjectMapper().readTree(text.asText()).findValuesAsText("expr"));
        }
      }
    }
    return queries;
  }

  /** A timer is asked for by its parts. */
  private static TreeSet<String> known() throws IOException {
    var known = new TreeSet<>(FOREIGN);
    for (var line : Files.readAllLines(METRICS)) {
      var row = METRIC.matcher(line);
      if (row.find()) {
        known.add(row.group(1));
        if (row.group(1).endsWith("_seconds")) {
          Stream.of("_count", "_sum", "_bucket").forEach(part -> known.add(row.group(1) + part));
        }
      }
    }
    assertThat(known).hasSizeGreaterThan(40);
    return known;
  }
}
