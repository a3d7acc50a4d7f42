package org.anlan.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.stack.StackConnection;

/** What no interface shows: the outbox and the audit trail behind the hazards of one campaign. */
final class Tables {

  private static final String REGISTERED = "org.anlan.hazard.registered.v1";

  private Tables() {}

  /** One fact and one audit record for each of so many hazards, and nothing left to be sent. */
  static void check(String campaign, int hazards) throws SQLException {
    assertThat(
            count(
                """
                select count(distinct h.id), count(o.subject), count(distinct o.subject)
                  from hazard h left join outbox_event o on o.subject = h.id and o.type = '%s'
                 where h.campaigns @> array['%s']
                """
                    .formatted(REGISTERED, campaign),
                3))
        .as("hazards, facts, hazards with a fact")
        .containsExactly(hazards, hazards, hazards);
    assertThat(
            count(
                """
                select count(a.id), count(distinct a.target_id)
                  from hazard h join audit_record a on a.target_id = h.id and a.action = '%s'
                 where h.campaigns @> array['%s']
                """
                    .formatted(REGISTERED, campaign),
                2))
        .as("audit records, hazards with one")
        .containsExactly(hazards, hazards);
    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                assertThat(count("select count(*) from outbox_event where published_at is null", 1))
                    .as("facts still to be sent")
                    .containsExactly(0));
  }

  private static List<Integer> count(String sql, int columns) throws SQLException {
    var stack = StackConnection.current();
    try (var connection =
            DriverManager.getConnection(
                stack.postgresUrl() + "hazard", "postgres", stack.postgresPassword());
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
}
