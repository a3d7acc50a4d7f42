package org.anlan.hazards.warning;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.profile.WarningRules.Rule;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Asks the database which causes have come and gone. */
@ApplicationScoped
class CauseSearch {

  /** How many are raised in one transaction, as the statement has it. */
  static final int BATCH = 200;

  private final AgroalDataSource database;

  CauseSearch(AgroalDataSource database) {
    this.database = database;
  }

  /** The counties that there is anything to warn of. */
  List<String> counties() {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select distinct county_code from hazard");
        var rows = statement.executeQuery()) {
      var counties = new ArrayList<String>();
      while (rows.next()) {
        counties.add(rows.getString(1));
      }
      return counties;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Raises what is new; says which warnings these are. */
  List<UUID> raise(Rule rule, String causes, String county, LocalDate day, Instant now) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(Causes.raise(causes))) {
      int next = given(statement, rule, county, day);
      statement.setString(next++, rule.kind().name());
      statement.setString(next++, rule.colour().name());
      statement.setObject(next++, at(now));
      statement.setObject(next++, at(now));
      statement.setString(next, rule.kind().name());
      return ids(statement);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Marks what is gone; says which warnings these are. */
  List<UUID> gone(Rule rule, String causes, String county, LocalDate day, Instant now) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(Causes.gone(causes))) {
      int next = given(statement, rule, county, day);
      statement.setObject(next++, at(now));
      statement.setString(next, rule.kind().name());
      return ids(statement);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static int given(PreparedStatement statement, Rule rule, String county, LocalDate day)
      throws SQLException {
    statement.setString(1, county);
    statement.setObject(2, day);
    statement.setInt(3, rule.days());
    statement.setLong(4, rule.count());
    return 5;
  }

  private static OffsetDateTime at(Instant now) {
    return OffsetDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  private static List<UUID> ids(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      var ids = new ArrayList<UUID>();
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
      return ids;
    }
  }
}
