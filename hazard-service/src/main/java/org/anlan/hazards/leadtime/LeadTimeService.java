package org.anlan.hazards.leadtime;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anlan.hazards.leadtime.LeadTimes.Spread;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.time.ClockProducer;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** Computes lead times of what the caller sees, at each request. */
@ApplicationScoped
class LeadTimeService {

  private static final String SPREAD =
      """
      select count(took), percentile_cont(0.5) within group (order by took),
             percentile_cont(0.9) within group (order by took)
        from (%s and (%s)) x
      """;

  private static final String ACCEPTED =
      """
      select extract(epoch from a.at - c.created_at)::double precision / 3600 as took
        from clue c cross join lateral (
          select min((e -> 'signed' ->> 'at')::timestamptz) as at
            from jsonb_array_elements(c.entries -> 'items') e where e ->> 'to' = 'ACCEPTED') a
       where c.created_at >= ? and c.created_at < ?""";

  private static final String ANSWERED =
      """
      select extract(epoch from c.answered_at - c.created_at)::double precision / 3600 as took
        from clue c where c.created_at >= ? and c.created_at < ?""";

  private static final String CLOSED =
      """
      select (h.closed_on - h.found_on)::double precision as took
        from hazard h where h.closed_on >= ? and h.closed_on < ? and h.status = 'CLOSED' and not h.imported""";

  private final AgroalDataSource database;
  private final Caller caller;
  private final Clock clock;

  LeadTimeService(AgroalDataSource database, Caller caller, Clock clock) {
    this.database = database;
    this.caller = caller;
    this.clock = clock;
  }

  /** Between two days, both included; this year unless said otherwise. */
  @Transactional
  LeadTimes of(@Nullable LocalDate from, @Nullable LocalDate to) {
    var today = LocalDate.now(clock);
    var first = Objects.requireNonNullElse(from, today.withDayOfYear(1));
    var last = Objects.requireNonNullElse(to, today);
    if (first.isAfter(last)) {
      throw InvalidRequest.at("/query/to", "range-inverted");
    }
    try (var connection = database.getConnection()) {
      var told = List.<Object>of(start(first), start(last.plusDays(1)));
      return new LeadTimes(
          first,
          last,
          spread(connection, ACCEPTED, told),
          spread(connection, ANSWERED, told),
          spread(connection, CLOSED, List.of(first, last.plusDays(1))));
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private Spread spread(Connection connection, String of, List<Object> days) throws SQLException {
    var scope = caller.scope().condition(ScopeColumns.USUAL);
    var parameters = new ArrayList<>(days);
    parameters.addAll(scope.parameters());
    try (var statement = connection.prepareStatement(SPREAD.formatted(of, scope.sql()))) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      try (var row = statement.executeQuery()) {
        row.next();
        return Spread.of(
            row.getLong(1), row.getObject(2, Double.class), row.getObject(3, Double.class));
      }
    }
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(ClockProducer.ZONE).toOffsetDateTime();
  }
}
