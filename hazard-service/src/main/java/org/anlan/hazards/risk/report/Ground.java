package org.anlan.hazards.risk.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * What a report stands on, in one statement: the unit's age, whether it owes the report, its risks,
 * what it reported before.
 */
@ApplicationScoped
class Ground {

  private static final String LOOK =
      """
      select u.registered_on, (%s) as owes, p.red, p.orange, p.yellow, p.blue,
             exists (select from risk_report r where r.enterprise_id = u.id and r.kind = ?
                        and (r.kind = 'FIRST' or r.kind = 'ANNUAL' and r.year = ?)) as reported
        from enterprise_card u,
             lateral (select count(*) filter (where colour = 'RED') as red,
                             count(*) filter (where colour = 'ORANGE') as orange,
                             count(*) filter (where colour = 'YELLOW') as yellow,
                             count(*) filter (where colour = 'BLUE') as blue
                        from risk_point where enterprise_id = u.id and status <> 'ELIMINATED') p
       where u.id = ?
      """;

  private final AgroalDataSource database;
  private final Owed owed;

  Ground(AgroalDataSource database, Owed owed) {
    this.database = database;
    this.owed = owed;
  }

  /** The unit's card was found before. */
  Found of(UUID enterprise, Owed.Duty duty) {
    var owes = owed.owes(duty);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(LOOK.formatted(owes.sql()))) {
      int next = 1;
      for (var parameter : owes.parameters()) {
        statement.setObject(next++, parameter);
      }
      statement.setString(next++, duty.kind().name());
      statement.setInt(next++, duty.year());
      statement.setObject(next, enterprise);
      try (var row = statement.executeQuery()) {
        row.next();
        return new Found(
            row.getObject("registered_on", LocalDate.class),
            row.getBoolean("owes"),
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
  record Found(
      @Nullable LocalDate registeredOn, boolean owes, RiskCounts risks, boolean reported) {}
}
