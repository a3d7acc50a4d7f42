package org.anlan.servicekit.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Actor;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.Condition;
import org.anlan.servicekit.scope.ScopeColumns;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * The requester's side of long work. A job is its owner's: others do not see it, but who answers
 * for the whole county sees all of it.
 */
@ApplicationScoped
@Transactional
public class Jobs {

  private static final String SUBMIT =
      """
      insert into job (id, kind, state, actor, owner, county_code, scope_role, scope_setting, parameters, total, created_at)
      values (?, ?, 'QUEUED', ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CANCEL =
      """
      update job set cancelled = true,
                     state = case state when 'QUEUED' then 'CANCELLED' else state end,
                     finished_at = case state when 'QUEUED' then ?::timestamptz end
       where id = ? and state in ('QUEUED', 'RUNNING')
      """;

  /** A job belongs to a county; below that it is its owner's alone. */
  private static final ScopeColumns SCOPE = new ScopeColumns("county_code", "", "", false, "", "");

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final Caller caller;
  private final Clock clock;
  private final Event<JobQueued> queued;
  private final List<Work> works;

  Jobs(
      AgroalDataSource database,
      ObjectMapper json,
      Caller caller,
      Clock clock,
      Event<JobQueued> queued,
      @All List<Work> works) {
    this.database = database;
    this.json = json;
    this.caller = caller;
    this.clock = clock;
    this.queued = queued;
    this.works = works;
  }

  /** Queues work of a kind; it starts when the transaction at hand has committed. */
  public JobView submit(String kind, Object parameters, long total) {
    var id = Ids.next();
    var actor = caller.actor();
    var scope = caller.scope();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(SUBMIT)) {
      JobStore.bind(
          statement,
          id,
          kind,
          write(actor),
          actor.id(),
          county(actor),
          scope.kind().role(),
          scope.setting(),
          write(parameters),
          total,
          clock.instant());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    queued.fire(new JobQueued(id));
    return find(id);
  }

  /** A job of the caller's. */
  public JobView find(UUID id) {
    return read(id).view();
  }

  /** What a job of the caller's was asked to do. */
  public <T> T parameters(UUID id, String kind, Class<T> type) {
    var job = read(id);
    if (!kind.equals(job.view().kind())) {
      throw new NotFound();
    }
    try {
      return json.readValue(job.parameters(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The parameters of a job cannot be read", e);
    }
  }

  /** Stops a job. One that is at work stops before its next step. Cancelling twice is no error. */
  public JobView cancel(UUID id) {
    var job = find(id);
    if (job.state() == JobState.CANCELLED) {
      return job;
    }
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(CANCEL)) {
      JobStore.bind(statement, clock.instant(), id);
      if (statement.executeUpdate() == 0) {
        throw new RuleViolation("job-finished");
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
    var cancelled = find(id);
    if (cancelled.state().isFinal()) {
      work(cancelled.kind()).finished(id);
    }
    return cancelled;
  }

  private Found read(UUID id) {
    var mine = mine();
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select * from job where id = ? and " + mine.sql())) {
      int next = 1;
      statement.setObject(next++, id);
      for (var value : mine.parameters()) {
        statement.setObject(next++, value);
      }
      try (var row = statement.executeQuery()) {
        if (!row.next()) {
          throw new NotFound();
        }
        return new Found(view(row), row.getString("parameters"));
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private Condition mine() {
    var scope = caller.scope();
    boolean all =
        scope.kind() == ScopeKind.PREFECTURE
            || scope.kind() == ScopeKind.COUNTY && caller.has("county");
    return all ? scope.condition(SCOPE) : new Condition("owner = ?", List.of(caller.actor().id()));
  }

  private JobView view(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var kind = row.getString("kind");
    return new JobView(
        id,
        kind,
        JobState.valueOf(row.getString("state")),
        row.getLong("total"),
        row.getLong("done"),
        row.getLong("failed"),
        row.getLong("unchanged"),
        work(kind).resultUrl(id),
        row.getString("problem"),
        Objects.requireNonNullElse(JobStore.instant(row, "created_at"), Instant.EPOCH),
        JobStore.instant(row, "started_at"),
        JobStore.instant(row, "finished_at"));
  }

  private Work work(String kind) {
    return works.stream().filter(work -> work.kind().equals(kind)).findFirst().orElseThrow();
  }

  /** The county that a job is shown to: that of the owner's area or organisation. */
  private static @Nullable String county(Actor actor) {
    var scope = actor.scope();
    if (scope != null && scope.kind() == ScopeKind.COUNTY) {
      return scope.values().getFirst();
    }
    var area = actor.areas().isEmpty() ? actor.organization() : actor.areas().getFirst();
    return area == null || area.length() < 6 ? null : area.substring(0, 6);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What a job keeps must be writable as JSON", e);
    }
  }

  private record Found(JobView view, String parameters) {}
}
