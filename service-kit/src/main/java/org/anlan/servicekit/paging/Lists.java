package org.anlan.servicekit.paging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.anlan.servicekit.paging.workbook.Workbooks;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * Reads lists: two statements a page, of which the first steps into the scope. Rows become records
 * without passing through entities, and each caller gets the rows of their own scope.
 */
@ApplicationScoped
public class Lists {

  private static final int FETCH_SIZE = 500;

  private final AgroalDataSource database;
  private final Caller caller;
  private final Workbooks workbooks;
  private final Clock clock;

  Lists(AgroalDataSource database, Caller caller, Workbooks workbooks, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.workbooks = workbooks;
    this.clock = clock;
  }

  /** The page that the request asks for; with {@code format=xlsx} the answer becomes a workbook. */
  @Transactional
  public <T> Page<T> page(ListSpec<T> spec, UriInfo uri, Condition... further) {
    var query = ListQuery.of(spec, uri.getQueryParameters(), today());
    var conditions = conditions(spec, query, further);
    if (query.exported()) {
      workbooks.answer(
          spec.name,
          spec.export,
          rows -> read(spec, query, conditions, workbooks.limit() + 1, rows));
      return new Page<>(List.of(), null, null);
    }
    Long total = query.counted() ? count(spec, conditions) : null;
    var after = query.afterCursor();
    if (after != null) {
      conditions.add(after);
    }
    var items = new ArrayList<T>();
    var next = read(spec, query, conditions, query.limit() + 1, items::add);
    if (items.size() > query.limit()) {
      items.removeLast();
    } else {
      next = null;
    }
    return new Page<>(items, next, total);
  }

  /** All rows that the request's filters leave, at most so many; for maps and the like. */
  @Transactional
  public <T> List<T> all(ListSpec<T> spec, UriInfo uri, int limit, Condition... further) {
    var query = ListQuery.of(spec, uri.getQueryParameters(), today());
    var items = new ArrayList<T>();
    run(
        ListSql.rows(spec, query, conditions(spec, query, further), limit),
        true, // a kept plan takes every box for a small one, and reads and sorts a whole county
        rows -> {
          var row = new Row(rows, today());
          while (rows.next()) {
            items.add(spec.row.apply(row));
          }
          return null;
        });
    return items;
  }

  /**
   * Hands over all rows that the request's filters leave, one after the other and as they were at
   * one moment; refused where they are more than a workbook takes.
   */
  @Transactional
  public <T> void each(ListSpec<T> spec, UriInfo uri, Consumer<T> consumer, Condition... further) {
    var query = ListQuery.of(spec, uri.getQueryParameters(), today());
    var count = new AtomicInteger();
    read(
        spec,
        query,
        conditions(spec, query, further),
        workbooks.limit() + 1,
        row -> {
          workbooks.mustFit(count.getAndIncrement(), "/query");
          consumer.accept(row);
        });
  }

  /** The one row with this id; not found where the caller may not see it. */
  @Transactional
  public <T> T one(ListSpec<T> spec, Object id) {
    var conditions = new ArrayList<>(List.of(new Condition(spec.id.sql() + " = ?", List.of(id))));
    addScope(spec, conditions);
    return run(
        ListSql.one(spec, conditions),
        false,
        rows -> {
          if (!rows.next()) {
            throw new NotFound();
          }
          return spec.row.apply(new Row(rows, today()));
        });
  }

  private List<Condition> conditions(ListSpec<?> spec, ListQuery query, Condition... further) {
    var conditions = new ArrayList<Condition>();
    addScope(spec, conditions);
    conditions.addAll(Arrays.asList(further));
    conditions.addAll(query.conditions());
    return conditions;
  }

  private void addScope(ListSpec<?> spec, List<Condition> conditions) {
    if (spec.scope != null) {
      conditions.addFirst(caller.scope().condition(spec.scope));
    }
  }

  private long count(ListSpec<?> spec, List<Condition> conditions) {
    return run(
        ListSql.count(spec, conditions),
        false,
        rows -> {
          rows.next();
          return rows.getLong(1);
        });
  }

  /** Hands over the rows and answers the cursor of the last but one: the end of a full page. */
  private <T> @Nullable String read(
      ListSpec<T> spec,
      ListQuery query,
      List<Condition> conditions,
      int limit,
      Consumer<T> consumer) {
    return run(
        ListSql.rows(spec, query, conditions, limit),
        query.searching(),
        rows -> {
          var row = new Row(rows, today());
          String cursor = null;
          int keys = query.sorting().keys().size();
          int first = rows.getMetaData().getColumnCount() - keys + 1;
          for (int n = 1; rows.next(); n++) {
            consumer.accept(spec.row.apply(row));
            if (n == limit - 1) {
              cursor = cursor(query, rows, first);
            }
          }
          return cursor;
        });
  }

  private static String cursor(ListQuery query, ResultSet row, int first) throws SQLException {
    var values = new ArrayList<@Nullable String>();
    int column = first;
    for (var key : query.sorting().keys()) {
      values.add(key.key().type().text(row, column++));
    }
    return Cursor.write(query.fingerprint(), values);
  }

  private <R> R run(ListSql sql, boolean planEachTime, Reading<R> reading) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql.text())) {
      statement.setFetchSize(FETCH_SIZE);
      if (planEachTime) {
        // How rare the searched characters are decides between the index of bigrams and the
        // order of the list; a plan kept for all searches cannot know.
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      }
      bind(statement, sql.parameters());
      try (var rows = statement.executeQuery()) {
        return reading.of(rows);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void bind(PreparedStatement statement, List<Object> parameters)
      throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private interface Reading<R> {
    R of(ResultSet rows) throws SQLException;
  }
}
