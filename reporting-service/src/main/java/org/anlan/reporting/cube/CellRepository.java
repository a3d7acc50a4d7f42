package org.anlan.reporting.cube;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** The table of the cells. */
@ApplicationScoped
class CellRepository {

  static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::countyCode)
          .thenComparing(Cell::measure)
          .thenComparing(cell -> String.join(",", cell.place()))
          .thenComparing(Cell::month);

  private static final String ADD =
      """
      insert into figure_cell as c
        (county_code, measure, mask, township_code, department_code, sector_code, campaign, source, month, amount, days)
      select county, measure, mask, township, department, sector, campaign, source, month, amount, days::integer[]
        from unnest(?::text[], ?::text[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::date[], ?::bigint[], ?::text[])
          as added (county, measure, mask, township, department, sector, campaign, source, month, amount, days)
      on conflict on constraint pk_figure_cell do update
        set amount = c.amount + excluded.amount, days = cell_days(c.days, excluded.days)
      """;

  private final AgroalDataSource database;

  CellRepository(AgroalDataSource database) {
    this.database = database;
  }

  /** Writes the rows that caused it and adds to all cells, in one statement. */
  void add(RowWriting rows, List<Map.Entry<Cell, int[]>> changes) {
    var sql = "with written as (" + rows.sql() + ") " + ADD;
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, rows.json());
      var columns =
          List.<Column>of(
              new Column("text", e -> e.getKey().countyCode()),
              new Column("text", e -> e.getKey().measure().id()),
              new Column("int2", e -> (short) e.getKey().mask()),
              at(Dimension.TOWNSHIP),
              at(Dimension.DEPARTMENT),
              at(Dimension.SECTOR),
              at(Dimension.CAMPAIGN),
              at(Dimension.SOURCE),
              new Column("text", e -> firstDay(e.getKey())),
              new Column("int8", e -> (long) Arrays.stream(e.getValue()).sum()),
              new Column("text", e -> literal(e.getValue())));
      for (int i = 0; i < columns.size(); i++) {
        var column = columns.get(i);
        var values = changes.stream().map(column.value()).toArray();
        statement.setArray(i + 2, connection.createArrayOf(column.type(), values));
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Writes rows that move no cell. */
  void write(RowWriting rows) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(rows.sql())) {
      statement.setString(1, rows.json());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Column at(Dimension dimension) {
    return new Column("text", e -> e.getKey().at(dimension));
  }

  /** PostgreSQL wants four digits of the year, and {@code YearMonth} writes them. */
  private static String firstDay(Cell cell) {
    return cell.month() + "-01";
  }

  private static String literal(int[] days) {
    return Arrays.toString(days).replace('[', '{').replace(']', '}');
  }

  private record Column(String type, Function<Map.Entry<Cell, int[]>, Object> value) {}
}
