package org.anlan.servicekit.transaction;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The ids that a statement claims: work that is due, taken by a row that only one replica can write
 * and that stays only if the transaction does.
 */
@ApplicationScoped
public class ClaimedIds {

  private final AgroalDataSource database;

  ClaimedIds(AgroalDataSource database) {
    this.database = database;
  }

  /** The first column of what the statement returns, its parameters in their order. */
  public List<UUID> by(String statement, Object... parameters) {
    try (var connection = database.getConnection();
        var prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) {
        prepared.setObject(i + 1, parameters[i]);
      }
      try (var rows = prepared.executeQuery()) {
        var ids = new ArrayList<UUID>();
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
