package org.anlan.servicekit.idempotency.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.servicekit.stack.SharedStack;
import org.junit.jupiter.api.Test;

/** Answers are kept as long as was promised, and no longer. */
@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class KeyRetentionTest {

  @Inject KeyRetention retention;
  @Inject DataSource database;

  private final String caller = UUID.randomUUID().toString();

  @Test
  void forgetsAKeyAfterTwoDays() throws SQLException {
    asSystem(
        """
        insert into idempotency_record (caller, key, fingerprint, response, created_at)
        select '%s', key, '', '{}', now() - make_interval(mins => minutes)
          from (values ('fresh', 0), ('just kept', 2879), ('just over', 2881)) as k (key, minutes)
        """
            .formatted(caller));
    asSystem(
        """
        insert into idempotency_record (caller, key, fingerprint, response, created_at)
        select '%s', 'old ' || n, '', '{}', now() - interval '3 days'
          from generate_series(1, 12000) as n
        """
            .formatted(caller));

    retention.forget();

    assertThat(keys()).containsExactly("fresh", "just kept");
  }

  private void asSystem(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set role scope_system");
      statement.execute(sql);
      statement.execute("reset role");
    }
  }

  private List<String> keys() throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set role scope_system");
      var sql = "select key from idempotency_record where caller = '%s' order by key";
      try (var rows = statement.executeQuery(sql.formatted(caller))) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      statement.execute("reset role");
    }
    return found;
  }
}
