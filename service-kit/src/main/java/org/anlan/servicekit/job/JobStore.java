package org.anlan.servicekit.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.scope.Actor;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/** The worker's side of the table of jobs: claims, steps and ends, each one statement. */
@ApplicationScoped
@Transactional
class JobStore {

  private static final String CLAIM =
      """
      update job set state = 'RUNNING', lease = ?, leased_until = ?, attempts = attempts + 1,
                     started_at = coalesce(started_at, ?)
       where id = (select id from job
                    where state = 'QUEUED' or (state = 'RUNNING' and leased_until < ?)
                    order by created_at limit 1
                    for update skip locked)
      returning id, kind, actor, parameters, position, lease, attempts
      """;

  private static final String ADVANCE =
      """
      update job set position = ?, done = done + ?, failed = failed + ?, unchanged = unchanged + ?,
                     leased_until = ?, attempts = 0
       where id = ? and lease = ? and state = 'RUNNING' and not cancelled
      """;

  private static final String RENEW =
      "update job set leased_until = ? where id = ? and lease = ? and state = 'RUNNING'";

  private static final String FINISH =
      """
      update job set state = ?, problem = ?, finished_at = ?, lease = null, leased_until = null
       where id = ? and lease = ? and state = 'RUNNING'
      """;

  private static final String LET_GO =
      """
      update job set state = case when cancelled then 'CANCELLED' else state end,
                     finished_at = case when cancelled then ? else finished_at end,
                     lease = null, leased_until = ?
       where id = ? and lease = ? and state = 'RUNNING'
      returning cancelled
      """;

  private static final String PURGE = "delete from job where finished_at < ?";

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final JobConfig config;
  private final Clock clock;

  JobStore(AgroalDataSource database, ObjectMapper json, JobConfig config, Clock clock) {
    this.database = database;
    this.json = json;
    this.config = config;
    this.clock = clock;
  }

  /** Claims the oldest job that nobody works on. */
  Optional<Job> claim() {
    var now = clock.instant();
    return execute(
        CLAIM,
        statement -> {
          bind(statement, Ids.next(), now.plus(config.lease()), now, now);
          try (var row = statement.executeQuery()) {
            return row.next() ? Optional.of(job(row)) : Optional.empty();
          }
        });
  }

  /**
   * Notes a step in the transaction at hand; false where the claim is void or the job cancelled.
   */
  boolean advance(Job job, JobRun.Step step) {
    return execute(
            ADVANCE,
            statement -> {
              bind(
                  statement,
                  step.position(),
                  step.done(),
                  step.failed(),
                  step.unchanged(),
                  clock.instant().plus(config.lease()),
                  job.id(),
                  job.lease());
              return statement.executeUpdate();
            })
        == 1;
  }

  /** A sign of life. */
  void renew(Job job) {
    execute(
        RENEW,
        statement -> {
          bind(statement, clock.instant().plus(config.lease()), job.id(), job.lease());
          return statement.executeUpdate();
        });
  }

  /** Ends a job, unless the claim is void. */
  void finish(Job job, Work work, JobState state, @Nullable String problem) {
    int finished =
        execute(
            FINISH,
            statement -> {
              bind(statement, state.name(), problem, clock.instant(), job.id(), job.lease());
              return statement.executeUpdate();
            });
    if (finished == 1) {
      work.finished(job.id());
    }
  }

  /** Lets go of a job for a while; where it was cancelled, that ends it. */
  void letGo(Job job, Work work, Duration pause) {
    var now = clock.instant();
    boolean cancelled =
        execute(
            LET_GO,
            statement -> {
              bind(statement, now, now.plus(pause), job.id(), job.lease());
              try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
              }
            });
    if (cancelled) {
      work.finished(job.id());
    }
  }

  /** Forgets what ended long ago. */
  int purge() {
    return execute(
        PURGE,
        statement -> {
          bind(statement, clock.instant().minus(config.keep()));
          return statement.executeUpdate();
        });
  }

  private Job job(ResultSet row) throws SQLException {
    return new Job(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        actor(row.getString("actor")),
        row.getString("parameters"),
        row.getLong("position"),
        row.getObject("lease", UUID.class),
        row.getInt("attempts"));
  }

  private Actor actor(String text) {
    try {
      return json.readValue(text, Actor.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A job's actor cannot be read", e);
    }
  }

  private <T> T execute(String sql, Statement<T> work) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.run(statement);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(
          i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
    }
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private interface Statement<T> {
    T run(PreparedStatement statement) throws SQLException;
  }
}
