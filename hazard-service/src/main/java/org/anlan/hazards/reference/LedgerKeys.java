package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * What the keys in a ledger mean: enterprises by any of their identifiers, townships, departments.
 * A unit that was merged into another means the other from then on.
 */
@ApplicationScoped
public class LedgerKeys {

  /** One statement for all, because an import has four for five hundred rows. */
  private static final String LOOK_UP =
      """
      select 'UNIT' as kind, k.key, %s
        from unnest(?::text[]) as k(key)
        join (select identifier as code, number as serial,
                     case when merged_into is null then id else surviving_enterprise(id) end as survivor
                from enterprise_card) as named on named.code = k.key or named.serial = k.key
        join enterprise_card on id = named.survivor
       where %s
      union all
      select kind, code, null, name, coalesce(county, left(code, 6)), null, null, null, null, null, null, null, null
        from directory_entry
       where kind = 'DIVISION' and code = any (?::text[])
          or kind = 'ORGANIZATION' and code = any (?::text[]) and %s
      """;

  private final AgroalDataSource database;
  private final Caller caller;

  LedgerKeys(AgroalDataSource database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** Looks up what is in the caller's sight; the rest stays unknown. */
  public Found find(Set<String> units, Set<String> townships, Set<String> departments) {
    var scope = caller.scope().condition(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id"));
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                LOOK_UP.formatted(EnterpriseCards.COLUMNS, scope.sql(), Directory.IN_CHARGE))) {
      int next = 1;
      statement.setArray(next++, connection.createArrayOf("text", units.toArray()));
      for (var parameter : scope.parameters()) {
        statement.setObject(next++, parameter);
      }
      statement.setArray(next++, connection.createArrayOf("text", townships.toArray()));
      statement.setArray(next, connection.createArrayOf("text", departments.toArray()));
      var found = new Found(new HashMap<>(), new HashMap<>(), new HashMap<>());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var key = rows.getString("key");
          switch (rows.getString("kind")) {
            case "UNIT" -> found.units.put(key, EnterpriseCards.card(rows));
            case "DIVISION" -> found.townships.put(key, rows.getString("county_code"));
            default -> found.departments.put(key, rows.getString("county_code"));
          }
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** What was found: cards by key, counties by township and by department. */
  public record Found(
      Map<String, EnterpriseCard> units,
      Map<String, String> townships,
      Map<String, String> departments) {

    public Optional<EnterpriseCard> unit(@Nullable String key) {
      return Optional.ofNullable(units.get(key));
    }

    public Optional<String> county(@Nullable String township) {
      return Optional.ofNullable(townships.get(township));
    }

    /** Whether there is, or was, such a department in the county. */
    public boolean hasDepartment(String code, String county) {
      return county.equals(departments.get(code));
    }
  }
}
