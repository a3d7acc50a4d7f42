package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** The cards of the enterprises in the caller's sight. */
@ApplicationScoped
public class EnterpriseCards {

  /** What {@link #card} reads. */
  static final String COLUMNS =
      "id, name, county_code, township_code, department_code, department_codes, grid_code, sector_codes, status, lon, lat";

  private static final String CARD = "select " + COLUMNS + " from enterprise_card where ";

  private final AgroalDataSource database;
  private final Caller caller;

  EnterpriseCards(AgroalDataSource database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** The card of one enterprise; empty where it is unknown or not the caller's. */
  public Optional<EnterpriseCard> find(UUID id) {
    return select("id = ?", List.of(id)).stream().findFirst();
  }

  private List<EnterpriseCard> select(String where, Collection<?> parameters) {
    var scope = caller.scope().condition(ScopeColumns.SEVERAL_DEPARTMENTS.withEnterprise("id"));
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(CARD + where + " and " + scope.sql())) {
      int next = 1;
      for (var parameter : parameters) {
        statement.setObject(next++, parameter);
      }
      for (var parameter : scope.parameters()) {
        statement.setObject(next++, parameter);
      }
      try (var rows = statement.executeQuery()) {
        var cards = new ArrayList<EnterpriseCard>();
        while (rows.next()) {
          cards.add(card(rows));
        }
        return cards;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  static EnterpriseCard card(ResultSet row) throws SQLException {
    return new EnterpriseCard(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("county_code"),
        row.getString("township_code"),
        row.getString("department_code"),
        texts(row.getArray("department_codes")),
        row.getString("grid_code"),
        texts(row.getArray("sector_codes")),
        row.getString("status"),
        (Double) row.getObject("lon"),
        (Double) row.getObject("lat"));
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
