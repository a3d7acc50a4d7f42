package org.anlan.benchmark.measure;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.anlan.benchmark.load.Meter;
import org.anlan.benchmark.process.ProcessTable;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.result.Spread;
import org.anlan.benchmark.suite.RunningSuite;

/** What the suite costs before anybody asks for anything: its start, its memory, its idle hours. */
public record Processes(RunningSuite suite, Duration watched) implements Section {

  private static final List<String> OWN =
      List.of(
          RunningSuite.REGISTRY,
          RunningSuite.HAZARDS,
          RunningSuite.REPORTING,
          RunningSuite.GATEWAY);

  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration SETTLING = Duration.ofSeconds(30);

  @Override
  public List<Row> measure() throws IOException, InterruptedException, SQLException {
    var rows = new ArrayList<Row>();
    var birth = suite.birth();
    rows.add(Row.judged("up", "s", Spread.of(birth.took().toMillis() / 1000.0), Goal.atMost(60)));
    for (var part : OWN) {
      var cpu = Spread.of(birth.cpuMillis().get(part) / 1000.0);
      rows.add(Row.judged("start.cpu." + part, "s", cpu, Goal.atMost(4.5)).noting("note.no-aot"));
    }
    awaitQuiet();
    rows.addAll(idle());
    for (var part : OWN) {
      var resident = ProcessTable.residentKilobytes(suite.pids().get(part)) / 1024.0;
      rows.add(Row.judged("memory." + part, "MiB", Spread.of(resident), Goal.atMost(240)));
    }
    var all = ProcessTable.now().proportionalKilobytes(suite.launcher()) / 1024.0;
    rows.add(Row.judged("memory.all", "MiB", Spread.of(all), Goal.atMost(3_500)));
    return rows;
  }

  /** What was imported before is still on its way into the figures; that is work, not rest. */
  private void awaitQuiet() throws IOException, InterruptedException, SQLException {
    try (var connection = suite.administrator("reporting").connect()) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      for (long before = -1, now = last(connection); now != before; now = last(connection)) {
        if (System.nanoTime() > end) {
          throw new IOException("The reporting service is still at work");
        }
        before = now;
        Thread.sleep(SETTLING);
      }
    }
  }

  private static long last(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select last_value from change_position")) {
      row.next();
      return row.getLong(1);
    }
  }

  private List<Row> idle() throws InterruptedException {
    var meter = suite.meter();
    var before = meter.read();
    long began = System.nanoTime();
    Thread.sleep(watched);
    double millis = (System.nanoTime() - began) / 1e6;
    var used = Meter.between(before, meter.read());
    used.remove(Meter.LOAD);
    double all = used.values().stream().mapToDouble(Double::doubleValue).sum();
    var rows = new ArrayList<Row>();
    rows.add(Row.judged("idle", "%", Spread.of(100 * all / millis), Goal.atMost(5)));
    used.forEach(
        (part, cpu) -> rows.add(Row.told("idle." + part, "%", Spread.of(100 * cpu / millis))));
    return rows;
  }
}
