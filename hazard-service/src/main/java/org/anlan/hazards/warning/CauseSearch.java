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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.hazards.profile.WarningRules.Rule;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Asks the database which causes have come, grown graver and gone. */
@ApplicationScoped
class CauseSearch {

  /** How many are raised in one transaction, as the statements have it. */
  static final int BATCH = 200;

  private final AgroalDataSource database;

  CauseSearch(AgroalDataSource database) {
    this.database = database;
  }

  /** One kind in one county at one time, with the rules that the county has for it. */
  record Question(
      WarningKind kind,
      List<Rule> rules,
      String county,
      LocalDate day,
      Instant now,
      RiskRules reviews,
      boolean townshipsDispatch) {

    /**
     * A red risk last looked at on that day or before has missed its review by so many days: the
     * same bound as that of the reviews that are due, with the county's rhythm and key periods.
     */
    LocalDate lookedOn(Rule rule) {
      return reviews.lastIfDueBefore(day.minusDays(rule.days()), reviews.reviewDays().red());
    }
  }

  /** The counties that the directory knows; a table of ledgers would be read whole for it. */
  List<String> counties() {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select distinct county from directory_entry where county is not null");
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
  List<UUID> raise(Question q) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(Causes.raise(q.kind(), q.rules().size()))) {
      int next = given(statement, q);
      statement.setString(next++, q.kind().name());
      statement.setObject(next++, at(q.now()));
      statement.setObject(next++, at(q.now()));
      statement.setString(next, q.kind().name());
      return ids(statement);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Which warnings have to show a graver colour. */
  Map<UUID, WarningColour> graver(Question q) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(Causes.graver(q.kind(), q.rules().size()))) {
      statement.setString(given(statement, q), q.kind().name());
      try (var rows = statement.executeQuery()) {
        var graver = new LinkedHashMap<UUID, WarningColour>();
        while (rows.next()) {
          graver.put(rows.getObject(1, UUID.class), WarningColour.valueOf(rows.getString(2)));
        }
        return graver;
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Marks what is gone; says which warnings these are. */
  List<UUID> gone(Question q) {
    var sql = q.rules().isEmpty() ? Causes.unruled() : Causes.gone(q.kind(), q.rules().size());
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      int next = given(statement, q);
      statement.setObject(next++, at(q.now()));
      statement.setString(next++, q.kind().name());
      statement.setString(next, q.county());
      return ids(statement);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static int given(PreparedStatement statement, Question q) throws SQLException {
    int next = 1;
    for (var rule : q.rules()) {
      statement.setString(next++, q.county());
      statement.setObject(next++, q.day());
      statement.setObject(next++, at(q.now()));
      statement.setInt(next++, rule.days());
      statement.setLong(next++, rule.count());
      statement.setString(next++, rule.colour().name());
      statement.setInt(next++, rule.colour().ordinal());
      statement.setObject(next++, q.lookedOn(rule));
      statement.setBoolean(next++, q.townshipsDispatch());
    }
    return next;
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
