package org.anlan.servicekit.importing.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anlan.servicekit.importing.Reason;
import org.anlan.servicekit.transaction.ArrayColumn;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** The refused rows of imports, as they stood in their files. */
@ApplicationScoped
@Transactional
public class Refusals {

  private static final int ROWS_AT_ONCE = 500;

  private final AgroalDataSource database;
  private final ObjectMapper json;

  Refusals(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  void add(UUID job, List<? extends PendingRow<?>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    var sql =
        """
        insert into import_refusal (job_id, row_number, cells, reasons)
        select ?, * from unnest(?::integer[], ?::text[], ?::text[])
        """;
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      var cells = rows.stream().map(row -> write(row.cells()));
      var reasons = rows.stream().map(row -> write(row.reasons()));
      statement.setObject(1, job);
      statement.setArray(
          2, ArrayColumn.of(connection, "integer", rows.stream().map(PendingRow::number)));
      statement.setArray(3, ArrayColumn.of(connection, "text", cells));
      statement.setArray(4, ArrayColumn.of(connection, "text", reasons));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Hands over the refused rows of a job in their order, at most so many after a row. */
  public void read(UUID job, int after, int limit, Consumer<RefusedRow> reader) {
    var sql =
        "select row_number, cells, reasons from import_refusal"
            + " where job_id = ? and row_number > ? order by row_number limit "
            + limit;
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(ROWS_AT_ONCE);
      statement.setObject(1, job);
      statement.setInt(2, after);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.accept(
              new RefusedRow(
                  rows.getInt(1),
                  json.readValue(rows.getString(2), new TypeReference<>() {}),
                  json.readValue(rows.getString(3), new TypeReference<>() {})));
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A refused row cannot be read", e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A refused row cannot be written", e);
    }
  }

  /** A refused row: its number and cells in the file, and why. */
  public record RefusedRow(int number, List<String> cells, List<Reason> reasons) {}
}
