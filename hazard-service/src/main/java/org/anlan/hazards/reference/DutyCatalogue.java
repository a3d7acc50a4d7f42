package org.anlan.hazards.reference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of what, by the directory: departments of an enterprise, of a sector, of a town.
 */
@ApplicationScoped
public class DutyCatalogue {

  private static final String TODAY =
      "(o.valid_from is null or o.valid_from <= ?) and (o.valid_to is null or o.valid_to >= ?)";

  private static final String IN_CHARGE =
      "select exists (select from directory_entry o where o.kind = 'ORGANIZATION' and o.code = ? and o.county = ? and "
          + TODAY
          + " and "
          + Directory.IN_CHARGE
          + ")";

  /** A township's government carries the last three digits of its township in its code. */
  private static final String SUGGEST =
      """
      select o.code, o.name, min(w.rank) as rank from directory_entry o
        join (select d.code, 1 as rank from enterprise_card c
                cross join lateral unnest(array[c.department_code] || c.department_codes) as d(code) where c.id = ?
              union all
              select s.lead_organization, 2 from directory_entry s where s.kind = 'SECTOR' and s.code = any (?)
              union all
              select ? || '-Z' || right(?, 3), 3) as w on w.code = o.code
       where o.kind = 'ORGANIZATION' and o.county = ? and %s and %s
       group by o.code, o.name order by rank, o.code
      """
          .formatted(TODAY, Directory.IN_CHARGE);

  private static final Pattern GOVERNMENT = Pattern.compile("([0-9]{6})-Z([0-9]{3})");

  private static final String[] REASONS = {"ENTERPRISE", "SECTOR", "TOWNSHIP"};

  private final AgroalDataSource database;
  private final Clock clock;

  DutyCatalogue(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Somebody who could look into it, and why: ENTERPRISE, SECTOR or TOWNSHIP. */
  public record Suggestion(String departmentCode, String name, String reason) {}

  /** The township whose government it is; none of a department. Its people see what lies there. */
  public static @Nullable String townshipOf(String body) {
    var code = GOVERNMENT.matcher(body);
    return code.matches() ? code.group(1) + code.group(2) : null;
  }

  /** Whether hazards of the county are left to this body today. */
  public boolean isInCharge(String department, String county) {
    var today = LocalDate.now(clock);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(IN_CHARGE)) {
      statement.setString(1, department);
      statement.setString(2, county);
      statement.setObject(3, today);
      statement.setObject(4, today);
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Who should look into something there, the likeliest first. */
  public List<Suggestion> suggest(
      String county, @Nullable String township, @Nullable UUID enterprise, List<String> sectors) {
    var today = LocalDate.now(clock);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(SUGGEST)) {
      statement.setObject(1, enterprise);
      statement.setArray(2, connection.createArrayOf("text", sectors.toArray()));
      statement.setString(3, county);
      statement.setString(4, township);
      statement.setString(5, county);
      statement.setObject(6, today);
      statement.setObject(7, today);
      try (var rows = statement.executeQuery()) {
        var suggestions = new ArrayList<Suggestion>();
        while (rows.next()) {
          suggestions.add(
              new Suggestion(
                  rows.getString("code"),
                  rows.getString("name"),
                  REASONS[rows.getInt("rank") - 1]));
        }
        return suggestions;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
