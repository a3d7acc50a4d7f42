package org.anlan.reporting.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlan.reporting.fact.Recorded;
import org.anlan.reporting.fact.RowJson;
import org.anlan.servicekit.scope.Scope;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Reads the facts in the order in which they last changed. */
@ApplicationScoped
class ChangeRepository {

  private final AgroalDataSource database;
  private final RowJson json;

  ChangeRepository(AgroalDataSource database, RowJson json) {
    this.database = database;
    this.json = json;
  }

  /** Behind that position; the epoch comes along even where nothing does. */
  Found after(long position, Set<Kind> kinds, int limit, Scope scope) {
    var wall = scope.condition(ScopeColumns.SEVERAL_DEPARTMENTS);
    var changes =
        kinds.stream()
            .map(kind -> changesOf(kind, wall.sql(), limit))
            .collect(Collectors.joining(" union all "));
    // the number in the statement, not a parameter: a plan for any limit is a bad plan
    var sql =
        "select e.epoch, c.* from feed_epoch e left join lateral (select * from (%s) a order by position limit %d) c on true order by c.position"
            .formatted(changes, limit);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      int next = 1;
      for (int i = 0; i < kinds.size(); i++) {
        statement.setLong(next++, position);
        for (var parameter : wall.parameters()) {
          statement.setObject(next++, parameter);
        }
      }
      UUID epoch = null;
      var last = position;
      var found = new ArrayList<Change>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          epoch = rows.getObject("epoch", UUID.class);
          if (rows.getString("kind") != null) {
            last = rows.getLong("position");
            var kind = Kind.valueOf(rows.getString("kind"));
            found.add(Change.of(kind, json.fromRow(rows.getString("fact"), kind.type())));
          }
        }
      }
      if (epoch == null) {
        throw new IllegalStateException("The feed has no epoch");
      }
      return new Found(new Cursor(epoch, last), found);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** How one record stands. */
  Optional<Recorded> find(Kind kind, UUID id, Scope scope) {
    var wall = scope.condition(ScopeColumns.SEVERAL_DEPARTMENTS);
    var sql =
        "select to_jsonb(f) from %s f where %s_id = ? and (%s)"
            .formatted(kind.table(), kind.text(), wall.sql());
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      for (int i = 0; i < wall.parameters().size(); i++) {
        statement.setObject(i + 2, wall.parameters().get(i));
      }
      try (var rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(json.fromRow(rows.getString(1), kind.type()))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static String changesOf(Kind kind, String wall, int limit) {
    return "(select '%s' as kind, f.position, to_jsonb(f) as fact from %s f where f.position > ? and (%s) order by f.position limit %d)"
        .formatted(kind.name(), kind.table(), wall, limit);
  }

  /** Changes and how far they lead. */
  record Found(Cursor until, List<Change> changes) {}
}
