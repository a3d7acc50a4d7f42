package org.anlan.servicekit.idempotency.retention;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Forgets answers that nobody asks for again. May run on several replicas at once: a row is deleted
 * by one of them.
 */
@ApplicationScoped
class KeyRetention {

  // the contract says so, and the gateway's /api/v1/config: no setting may shorten it
  private static final Duration KEPT = Duration.ofHours(48);
  private static final int AT_ONCE = 5000;

  private final Batches batches;

  KeyRetention(Batches batches) {
    this.batches = batches;
  }

  @Scheduled(every = "10m", delayed = "1m")
  void forget() {
    Caller.asSystem("idempotency", this::forgetNow);
  }

  private void forgetNow() {
    long forgotten = 0;
    int last;
    do {
      last = batches.deleteOlderThan(KEPT);
      forgotten += last;
    } while (last == AT_ONCE);
    if (forgotten > 0) {
      Log.debugf("Forgot %d idempotency keys", forgotten);
    }
  }

  /** A transaction each, so that no lock is held for long. */
  @ApplicationScoped
  static class Batches {

    private final AgroalDataSource database;

    Batches(AgroalDataSource database) {
      this.database = database;
    }

    @Transactional
    int deleteOlderThan(Duration age) {
      var sql =
          """
          delete from idempotency_record where ctid = any (array(
            select ctid from idempotency_record
             where created_at < now() - make_interval(secs => ?)
             limit %d))
          """
              .formatted(AT_ONCE);
      try (var connection = database.getConnection();
          var statement = connection.prepareStatement(sql)) {
        statement.setDouble(1, age.toSeconds());
        return statement.executeUpdate();
      } catch (SQLException e) {
        throw new DatabaseFailure(e);
      }
    }
  }
}
