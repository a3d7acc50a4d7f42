package org.anlan.registry.supervision.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.registry.supervision.Ward;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Which units a ledger means, by credit code, other identifier or number, as far as whoever imports
 * may see them. A unit that was merged into another means the other.
 */
@ApplicationScoped
class NamedUnits {

  /** None of them moves or merges until the links are made. */
  private static final String FIND =
      """
      with recursive named as (
        select k.key, e.id, e.merged_into
          from unnest(?::text[]) as k(key)
          join enterprise e on e.credit_code = k.key or e.other_identifier = k.key or e.number = k.key
        union
        select n.key, e.id, e.merged_into from named n join enterprise e on e.id = n.merged_into)
      select n.key, e.id, e.county_code, e.township_code, e.department_codes, e.grid_code
        from named n join enterprise e on e.id = n.id
       where n.merged_into is null and %s
         for share of e
      """;

  private static final ScopeColumns SCOPE =
      new ScopeColumns(
          "e.county_code", "e.township_code", "e.department_codes", true, "e.grid_code", "e.id");

  private final AgroalDataSource database;
  private final Caller caller;

  NamedUnits(AgroalDataSource database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** All units that bear the name; there should be one. */
  Map<String, Map<UUID, Ward>> find(Collection<String> names) {
    var own = caller.scope().condition(SCOPE);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FIND.formatted(own.sql()))) {
      int next = 1;
      statement.setArray(next++, connection.createArrayOf("text", names.toArray()));
      for (var value : own.parameters()) {
        statement.setObject(next++, value);
      }
      var found = new HashMap<String, Map<UUID, Ward>>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var ward = ward(rows);
          found
              .computeIfAbsent(rows.getString("key"), k -> new HashMap<>())
              .put(ward.enterpriseId(), ward);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Ward ward(ResultSet row) throws SQLException {
    var departments = (Object[]) row.getArray("department_codes").getArray();
    return new Ward(
        row.getObject("id", UUID.class),
        row.getString("county_code"),
        row.getString("township_code"),
        List.copyOf(Arrays.stream(departments).map(String.class::cast).toList()),
        row.getString("grid_code"));
  }
}
