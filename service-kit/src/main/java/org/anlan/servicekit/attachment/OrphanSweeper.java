package org.anlan.servicekit.attachment;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.transaction.DatabaseFailure;

/**
 * Removes files that no row names: of requests that were refused, or ended by a crash, after the
 * file was stored. May run on several replicas at once.
 */
@ApplicationScoped
class OrphanSweeper {

  private static final int BATCH = 1000;

  private final FileStore store;
  private final Wanted wanted;
  private final AttachmentConfig config;
  private final Clock clock;

  OrphanSweeper(FileStore store, Wanted wanted, AttachmentConfig config, Clock clock) {
    this.store = store;
    this.wanted = wanted;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(cron = "${anlan.attachments.sweep:0 40 3 * * ?}")
  void sweep() {
    Caller.asSystem("attachments", this::sweepNow);
  }

  private void sweepNow() {
    var limit = clock.instant().minus(config.grace());
    var old = store.untouchedSince(limit);
    int removed = 0;
    for (int from = 0; from < old.size(); from += BATCH) {
      var batch = old.subList(from, Math.min(from + BATCH, old.size()));
      var named = wanted.among(batch);
      for (var hash : batch) {
        if (!named.contains(hash)
            && wanted.unlessNamed(hash, () -> store.removeUntouchedSince(hash, limit))) {
          removed++;
        }
      }
    }
    if (removed > 0) {
      Log.infof("Removed %d files that belong to no record", removed);
    }
  }

  /** Asks which files have a row. */
  @ApplicationScoped
  static class Wanted {

    private final AgroalDataSource database;

    Wanted(AgroalDataSource database) {
      this.database = database;
    }

    /** Does the removal unless somebody is attaching the file, or has since we asked. */
    @Transactional
    boolean unlessNamed(String hash, BooleanSupplier removal) {
      return isTrue(
              "select pg_try_advisory_xact_lock(hashtextextended('attachment ' || ?, 8502))", hash)
          && isTrue("select not exists (select from attachment where sha256 = ?)", hash)
          && removal.getAsBoolean();
    }

    private boolean isTrue(String sql, String hash) {
      try (var connection = database.getConnection();
          var statement = connection.prepareStatement(sql)) {
        statement.setString(1, hash);
        try (var row = statement.executeQuery()) {
          row.next();
          return row.getBoolean(1);
        }
      } catch (SQLException e) {
        throw new DatabaseFailure(e);
      }
    }

    @Transactional
    Set<String> among(List<String> hashes) {
      var found = new ArrayList<String>();
      try (var connection = database.getConnection();
          var statement =
              connection.prepareStatement(
                  "select distinct sha256 from attachment where sha256 = any(?)")) {
        statement.setArray(1, connection.createArrayOf("text", hashes.toArray()));
        try (var rows = statement.executeQuery()) {
          while (rows.next()) {
            found.add(rows.getString(1));
          }
        }
      } catch (SQLException e) {
        throw new DatabaseFailure(e);
      }
      return new HashSet<>(found);
    }
  }
}
