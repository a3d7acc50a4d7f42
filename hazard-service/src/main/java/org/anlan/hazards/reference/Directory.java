package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * Which townships, departments and grids there are today, for hazards that lie at no enterprise.
 */
@ApplicationScoped
public class Directory {

  /** Bodies that hazards are left to; committees agree on things, they look into none. */
  static final String IN_CHARGE =
      """
      (organization_kind is null
       or organization_kind in ('DEPARTMENT', 'TOWNSHIP_GOVERNMENT', 'PARK_ADMINISTRATION'))""";

  /** One statement for all, because each costs a round trip. */
  private static final String LOOK_UP =
      """
      with today as (
        select kind, code, coalesce(county, left(code, 6)) as county, organization_kind from directory_entry
         where (kind, code) in (('DIVISION', ?), ('ORGANIZATION', ?), ('GRID', ?))
           and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?))
      select (select county from today where kind = 'DIVISION') as county,
             exists (select from today o join today d on d.kind = 'DIVISION' and d.county = o.county
                      where o.kind = 'ORGANIZATION' and %s) as department,
             exists (select from today where kind = 'GRID') as grid
      """
          .formatted(IN_CHARGE.replace("organization_kind", "o.organization_kind"));

  private static final String NAME =
      "select name from directory_entry where kind = 'ORGANIZATION' and code = ?";

  private final AgroalDataSource database;
  private final Clock clock;

  Directory(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is known of the codes. */
  public Known look(String township, String department, @Nullable String grid) {
    var today = LocalDate.now(clock);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(LOOK_UP)) {
      statement.setString(1, township);
      statement.setString(2, department);
      statement.setString(3, grid);
      statement.setObject(4, today);
      statement.setObject(5, today);
      try (var row = statement.executeQuery()) {
        row.next();
        return new Known(
            Optional.ofNullable(row.getString("county")),
            row.getBoolean("department"),
            row.getBoolean("grid"));
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** What the body is called; null where nobody told of it. */
  public @Nullable String organization(@Nullable String code) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(NAME)) {
      statement.setString(1, code);
      try (var row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /**
   * The county of the township where there is such a township, whether the department is one of
   * that county that hazards are left to, and whether there is the grid.
   */
  public record Known(Optional<String> county, boolean department, boolean grid) {}
}
