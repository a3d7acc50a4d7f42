package org.anlan.hazards.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.anlan.hazards.HazardsConfig;
import org.anlan.servicekit.problem.TooMany;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * Where reports come in: finds the county that they are for, and counts them by address and by
 * county. In the database, for there are replicas and restarts; in one statement with the county,
 * because each costs a round trip. An address is kept as a mark, and not beyond its time.
 */
@ApplicationScoped
class ReportGate {

  /** Whoever is refused is not counted, because nothing of it is committed. */
  private static final String ADMIT =
      """
      with county as (
        select min(county) as code from (
          select distinct coalesce(county, left(code, 6)) as county from directory_entry
           where kind = 'DIVISION'
             and (?::text is null and county is not null
                  or code = ? and (valid_from is null or valid_from <= ?) and (valid_to is null or valid_to >= ?))
           limit 2) c
        having count(*) = 1),
      past as (
        delete from report_window where bucket in (
          select bucket from report_window
           where since < ? and bucket like 'address %' and bucket <> ? limit 20 for update skip locked)),
      counted as (
        insert into report_window as w (bucket, since, reports)
        select b, ?, 1 from county, unnest(array[?, 'county ' || county.code]) as b order by b
        on conflict (bucket) do update
           set reports = case when w.since < ? then 1 else w.reports + 1 end,
               since = case when w.since < ? then excluded.since else w.since end
        returning bucket, since, reports)
      select county.code, counted.bucket like 'address %' as by_address, counted.since, counted.reports
        from county cross join counted
       order by by_address desc
      """;

  private final AgroalDataSource database;
  private final HazardsConfig config;
  private final Clock clock;

  ReportGate(AgroalDataSource database, HazardsConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /**
   * The county that a report is for; empty where there is no such township, or none is named and
   * there are several counties.
   */
  Optional<String> admit(@Nullable String township, String mark) {
    return admit(township, mark, config.reports());
  }

  Optional<String> admit(@Nullable String township, String mark, HazardsConfig.Reports limits) {
    var now = ZonedDateTime.now(clock);
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(ADMIT)) {
      var today = now.toLocalDate();
      var begins = time(now.toInstant());
      var past = begins.minus(limits.within());
      var address = "address " + mark;
      var parameters =
          new @Nullable Object[] {
            township, township, today, today, past, address, begins, address, past, past
          };
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (var rows = statement.executeQuery()) {
        return counted(rows, now.toInstant(), limits);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Optional<String> counted(ResultSet rows, Instant now, HazardsConfig.Reports limits)
      throws SQLException {
    String county = null;
    while (rows.next()) {
      county = rows.getString("code");
      boolean byAddress = rows.getBoolean("by_address");
      if (rows.getInt("reports") > (byAddress ? limits.perAddress() : limits.perCounty())) {
        var since = rows.getObject("since", OffsetDateTime.class).toInstant();
        throw new TooMany(
            byAddress ? "too-many-reports" : "too-many-reports-here",
            Duration.between(now, since.plus(limits.within())).plusSeconds(1));
      }
    }
    return Optional.ofNullable(county);
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
