package org.anlan.benchmark.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import org.anlan.benchmark.load.Candidate;
import org.anlan.benchmark.load.Meter;
import org.anlan.benchmark.load.Series;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.suite.RunningSuite;

/** What most sections do in the same way. */
public final class Sections {

  private Sections() {}

  public static SequencedMap<String, Series> take(Ground ground, List<Candidate> candidates)
      throws IOException, InterruptedException {
    try {
      return ground.turns().take(candidates);
    } finally {
      for (var candidate : candidates) {
        candidate.close();
      }
    }
  }

  /** Who uses how much CPU time for one request, the load generator included. */
  public static List<Row> shares(String what, Series series) {
    var rows = new ArrayList<Row>();
    for (var part :
        List.of(RunningSuite.GATEWAY, RunningSuite.HAZARDS, RunningSuite.POSTGRES, Meter.LOAD)) {
      rows.add(Row.told(what + ".cpu." + part, "ms", series.cpuMillis(part)));
    }
    return rows;
  }

  /** Rates, and times where the candidate knows them; of pgbench the CPU of PostgreSQL. */
  public static List<Row> rates(Collection<Series> all) {
    var rows = new ArrayList<Row>();
    for (var series : all) {
      rows.add(Row.told(series.name() + ".rate", "/s", series.rate()));
      if (!Double.isNaN(series.millis(0.5).median())) {
        rows.add(Row.told(series.name() + ".p50", "ms", series.millis(0.5)));
        rows.add(Row.told(series.name() + ".p99", "ms", series.millis(0.99)));
      } else {
        var postgres = series.cpuMillis(RunningSuite.POSTGRES);
        rows.add(Row.told(series.name() + ".cpu", "ms", postgres));
      }
    }
    return rows;
  }
}
