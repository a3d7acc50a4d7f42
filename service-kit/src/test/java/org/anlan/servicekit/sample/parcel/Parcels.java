package org.anlan.servicekit.sample.parcel;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.anlan.servicekit.text.Folding;
import org.jspecify.annotations.Nullable;

/** Parcels in the database. */
public final class Parcels {

  private static final String INSERT =
      """
      insert into parcel (id, version, county_code, township_code, department_codes, enterprise_id, number, name,
        size, weight, sent_on, due_on, created_at, fragile, years, longitude, latitude, search_text)
      values (?, 1, '610926', ?, array['610926-YJ', '610926-ZJ'], ?, ?, ?, 'SMALL', ?, ?, ?, ?, true,
        array[2025, 2026], 109.36, 32.39, ?)
      """;

  private final DataSource database;

  public Parcels(DataSource database) {
    this.database = database;
  }

  /** Takes all of them away. */
  public void none() throws SQLException {
    asOwnerOfAll(
        """
        update parcel set county_code = 'gone', township_code = 'gone', department_codes = '{}'
         where county_code <> 'gone'
        """,
        List.<Object[]>of(new Object[0]));
  }

  /** Many, with ties and gaps in every column that is sorted by. */
  public void many(int count) throws SQLException {
    var random = new Random(1);
    var rows = new ArrayList<@Nullable Object[]>();
    for (int i = 0; i < count; i++) {
      rows.add(
          row(
              UUID.randomUUID(),
              "安澜包裹" + i % 5,
              random.nextInt(3) == 0 ? null : new BigDecimal(random.nextInt(4)).movePointLeft(1),
              LocalDate.of(2026, 1, 1).plusDays(random.nextInt(6)),
              random.nextInt(3) == 0
                  ? null
                  : LocalDate.of(2026, 12, 1).minusDays(random.nextInt(40)),
              i % 2 == 0 ? "610926100" : "610926101"));
    }
    asOwnerOfAll(INSERT, rows);
  }

  public UUID add(String name) throws SQLException {
    var id = UUID.randomUUID();
    asOwnerOfAll(
        INSERT,
        List.<Object[]>of(row(id, name, null, LocalDate.of(2026, 3, 1), null, "610926100")));
    return id;
  }

  private static @Nullable Object[] row(
      UUID id,
      String name,
      @Nullable BigDecimal weight,
      LocalDate sentOn,
      @Nullable LocalDate dueOn,
      String township) {
    var created = OffsetDateTime.parse("2026-03-01T23:30:00+08:00");
    return new @Nullable Object[] {
      id,
      township,
      id,
      "P-" + id,
      name,
      weight,
      sentOn,
      dueOn,
      created.plusMinutes(Math.abs(name.hashCode() % 5)),
      Folding.fold(name)
    };
  }

  private void asOwnerOfAll(String sql, List<@Nullable Object[]> rows) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var scope = connection.createStatement();
          var statement = connection.prepareStatement(sql)) {
        scope.execute("select set_config('role', 'scope_system', true)");
        for (var row : rows) {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
          }
          statement.addBatch();
        }
        statement.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }
}
