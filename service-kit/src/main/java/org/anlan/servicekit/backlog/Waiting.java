package org.anlan.servicekit.backlog;

import java.sql.Connection;
import java.sql.SQLException;

/** What waits in one database, counted up to a bound, and for how many seconds the oldest of it. */
record Waiting(
    double facts,
    double factsFor,
    double unsealed,
    double unsealedFor,
    double jobsQueued,
    double jobsQueuedFor,
    double jobsRunning) {

  static final Waiting UNKNOWN =
      new Waiting(
          Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

  /**
   * Three looks at the ends of three indexes. The id of a fact tells when it was written; the fact
   * itself may have happened long before. A record below the last seal that has none is for the
   * verifier to find.
   */
  private static final String SQL =
      """
      select facts.n, facts.age, unsealed.n, unsealed.age, jobs.queued, jobs.age, jobs.running
        from (select count(*) n,
                     extract(epoch from now() - min(uuid_extract_timestamp(id))) age
                from (select id from outbox_event where published_at is null
                       order by position limit 100000) f) facts,
             (select count(*) n, extract(epoch from now() - min(recorded_at)) age
                from (select recorded_at from audit_record
                       where position > (select coalesce(max(record_position), 0) from audit_seal)
                       order by position limit 100000) r) unsealed,
             (select count(*) filter (where state = 'QUEUED') queued,
                     extract(epoch from now() - min(created_at) filter (where state = 'QUEUED')) age,
                     count(*) filter (where state = 'RUNNING') running
                from job where state in ('QUEUED', 'RUNNING')) jobs
      """;

  static Waiting in(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(SQL)) {
      row.next();
      return new Waiting(
          row.getDouble(1),
          Math.max(0, row.getDouble(2)),
          row.getDouble(3),
          Math.max(0, row.getDouble(4)),
          row.getDouble(5),
          Math.max(0, row.getDouble(6)),
          row.getDouble(7));
    }
  }
}
