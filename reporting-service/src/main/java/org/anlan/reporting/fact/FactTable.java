package org.anlan.reporting.fact;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.reporting.cube.RowWriting;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Reads and writes the tables of facts, many rows in one statement. */
@ApplicationScoped
class FactTable {

  private final AgroalDataSource database;
  private final RowJson json;

  FactTable(AgroalDataSource database, RowJson json) {
    this.database = database;
    this.json = json;
  }

  /** Waits for its turn to change facts and reads how the records stand. */
  <T extends Recorded> Map<UUID, T> toChange(Book<T> book, Collection<UUID> ids) {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select to_jsonb(f) from %ss_to_change(?) f".formatted(book.table()))) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      var found = new HashMap<UUID, T>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var row = json.fromRow(rows.getString(1), book.type());
          found.put(row.id(), row);
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Writes the records; each moves to the end of the feed of changes. */
  <T extends Recorded> RowWriting writing(Book<T> book, List<T> records) {
    return new RowWriting(book.upsert(), json.toRows(records));
  }
}
