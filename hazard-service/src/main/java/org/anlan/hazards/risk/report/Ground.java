package org.anlan.hazards.risk.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * What a report stands on, in one statement: the unit's age, its risks, what it reported before.
 */
@ApplicationScoped
class Ground {

  private static final String LOOK =
      """
      select c.registered_on, p.red, p.orange, p.yellow, p.blue,
             exists (select from risk_report r where r.enterprise_id = c.id and r.kind = ?
                        and (r.kind = 'FIRST' or r.kind = 'ANNUAL' and r.year = ?)) as reported
        from enterprise_card c,
             lateral (select count(*) filter (where colour = 'RED') as red,
                             count(*) filter (where colour = 'ORANGE') as orange,
                             count(*) filter (where colour = 'YELLOW') as yellow,
                             count(*) filter (where colour = 'BLUE') as blue
                        from risk_point where enterprise_id = c.id and status <> 'ELIMINATED') p
       where c.id = ?
      """;

  private final AgroalDataSource database;

  Ground(AgroalDataSource database) {
    this.database = database;
  }

  /** The unit's card was found before. */
  Found of(UUID enterprise, RiskReportKind kind, int year) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(LOOK)) {
      statement.setString(1, kind.name());
      statement.setInt(2, year);
      statement.setObject(3, enterprise);
      try (var row = statement.executeQuery()) {
        row.next();
        return new Found(
            row.getObject("registered_on", LocalDate.class),
            new RiskCounts(
                row.getLong("red"),
                row.getLong("orange"),
                row.getLong("yellow"),
                row.getLong("blue")),
            row.getBoolean("reported"));
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** What was found. */
  record Found(@Nullable LocalDate registeredOn, RiskCounts risks, boolean reported) {}
}
