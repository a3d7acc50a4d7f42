package org.anlan.benchmark.fill;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.anlan.benchmark.statement.Server;
import org.postgresql.PGConnection;

/**
 * Makes the demo county as large as wanted: its hazards are multiplied over all its enterprises and
 * three years, straight in the databases, with every index, state and figure as if they had come in
 * one by one.
 */
public final class Counties implements AutoCloseable {

  /** How the identities of made hazards begin; their number follows in twelve decimal digits. */
  public static final String ID_PREFIX = "018f0000-0000-7000-8000-";

  private static final Duration POLL = Duration.ofMillis(100);

  private final Connection hazards;
  private final Connection reporting;
  private long size;

  private Counties(Connection hazards, Connection reporting) {
    this.hazards = hazards;
    this.reporting = reporting;
  }

  /** The databases by their administrators; row-level security does not hold those. */
  public static Counties in(Server hazards, Server reporting) throws SQLException {
    return new Counties(hazards.connect(), reporting.connect());
  }

  /** Adds hazards until so many were made. */
  public void growTo(long wanted) throws SQLException, IOException, InterruptedException {
    awaitReporting();
    long from = size + 1;
    if (wanted >= from) {
      run(hazards, MadeHazards.SQL.formatted(from, wanted));
      copyFacts(from, wanted);
      run(reporting, "begin; select pg_advisory_xact_lock(8106); " + MadeCells.SQL + "; commit");
      size = wanted;
    }
    for (var database : new Connection[] {hazards, reporting}) {
      run(database, "vacuum analyze");
      run(database, "checkpoint");
    }
  }

  /** What the service that keeps figures must answer for all hazards of the county. */
  public long found(int year) throws SQLException {
    var sql =
        "select count(*) from hazard_fact where level = 'GENERAL' and status not in ('DISMISSED', 'MERGED')"
            + " and extract(year from found_on) = "
            + year;
    try (var statement = reporting.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** All facts that came the usual way must have arrived before the sums are made anew. */
  private void awaitReporting() throws SQLException, InterruptedException {
    while (count(hazards, "hazard") != count(reporting, "hazard_fact")) {
      Thread.sleep(POLL);
    }
  }

  private void copyFacts(long from, long to) throws SQLException, IOException {
    var out =
        hazards
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(MadeHazards.FACTS.formatted(id(from), id(to)));
    var in =
        reporting
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy hazard_fact (" + MadeHazards.FACT_COLUMNS + ") from stdin");
    for (var row = out.readFromCopy(); row != null; row = out.readFromCopy()) {
      in.writeToCopy(row, 0, row.length);
    }
    in.endCopy();
  }

  private static String id(long number) {
    return ID_PREFIX + "%012d".formatted(number);
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    hazards.close();
    reporting.close();
  }
}
