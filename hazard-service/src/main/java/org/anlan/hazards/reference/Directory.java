package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Which townships and departments there are today, for hazards that lie at no enterprise. */
@ApplicationScoped
public class Directory {

  /** One statement for both, because each costs a round trip. */
  private static final String LOOK_UP =
      """
      select d.code is not null as township, d.county, o.code is not null as department
        from (select) as one
        left join directory_entry d on d.kind = 'DIVISION' and d.code = ?
             and (d.valid_from is null or d.valid_from <= ?) and (d.valid_to is null or d.valid_to >= ?)
        left join directory_entry o on o.kind = 'ORGANIZATION' and o.code = ?
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  Directory(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is known of the two codes. */
  public Known look(String township, String department) {
    var today = LocalDate.now(clock);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(LOOK_UP)) {
      statement.setString(1, township);
      statement.setObject(2, today);
      statement.setObject(3, today);
      statement.setString(4, department);
      try (var row = statement.executeQuery()) {
        row.next();
        return new Known(
            row.getBoolean("township")
                ? Optional.of(
                    Optional.ofNullable(row.getString("county")).orElse(township.substring(0, 6)))
                : Optional.empty(),
            row.getBoolean("department"));
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * The county of the township where there is such a township, and whether there is the department.
   */
  public record Known(Optional<String> county, boolean department) {}
}
