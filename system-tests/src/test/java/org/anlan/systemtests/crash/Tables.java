package org.anlan.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.stack.StackConnection;

/** What no interface shows: the outbox and the audit trail behind the records of one campaign. */
final class Tables {

  private static final List<String> DATABASES = List.of("registry", "hazard");

  private static final Map<String, Kind> KINDS =
      Map.of(
          "hazards",
          new Kind("hazard", "hazard", "r.campaigns @> array['%s']", "hazard.registered"),
          "risk points",
          new Kind("hazard", "risk_point", "r.name like '%s-%%'", "risk-point.graded"),
          "licences",
          new Kind(
              "registry",
              "dossier_part",
              "r.kind = 'LICENCE' and r.details ->> 'number' like '%s-%%'",
              "dossier-part.recorded"));

  private Tables() {}

  /**
   * One fact and one audit record for each of so many records, and nothing left to be sent.
   *
   * @param there how many were acknowledged of each kind
   */
  static void check(String campaign, Map<String, Integer> there) throws SQLException {
    for (var kind : KINDS.entrySet()) {
      check(kind.getKey(), kind.getValue(), campaign, there.get(kind.getKey()));
    }
    for (var database : DATABASES) {
      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () ->
                  assertThat(
                          count(
                              database,
                              "select count(*) from outbox_event where published_at is null",
                              1))
                      .as("facts still to be sent of " + database)
                      .containsExactly(0));
    }
  }

  private static void check(String what, Kind kind, String campaign, int expected)
      throws SQLException {
    var which = kind.which().formatted(campaign);
    assertThat(
            count(
                kind.database(),
                """
                select count(distinct r.id), count(o.subject), count(distinct o.subject)
                  from %s r left join outbox_event o on o.subject = r.id and o.type = 'org.anlan.%s.v1'
                 where %s
                """
                    .formatted(kind.table(), kind.fact(), which),
                3))
        .as("%s, facts, %s with a fact", what, what)
        .containsExactly(expected, expected, expected);
    assertThat(
            count(
                kind.database(),
                """
                select count(a.id), count(distinct a.target_id)
                  from %s r join audit_record a on a.target_id = r.id and a.action = 'org.anlan.%s.v1'
                 where %s
                """
                    .formatted(kind.table(), kind.fact(), which),
                2))
        .as("audit records, %s with one", what)
        .containsExactly(expected, expected);
  }

  private static List<Integer> count(String database, String sql, int columns) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + database, "postgres", stack.postgresPassword());
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      var counts = new ArrayList<Integer>();
      for (int column = 1; column <= columns; column++) {
        counts.add(row.getInt(column));
      }
      return counts;
    }
  }

  /**
   * A kind of record.
   *
   * @param which those of a campaign
   * @param fact of which each has one
   */
  private record Kind(String database, String table, String which, String fact) {}
}
