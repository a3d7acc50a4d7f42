package org.anlan.benchmark.load;

import java.util.Map;
import java.util.TreeMap;
import org.anlan.benchmark.process.ProcessTable;

/** CPU time by part of the suite, and of the load generator itself with the pgbench it starts. */
public final class Meter {

  /** The name under which the load generator is counted. */
  public static final String LOAD = "load";

  private final Map<String, Long> parts;
  private final long launcher;

  /** The parts by name; their launcher is a child of this process and is not counted as load. */
  public Meter(Map<String, Long> parts, long launcher) {
    this.parts = parts;
    this.launcher = launcher;
  }

  /** What all have used until now, in milliseconds. */
  public Map<String, Double> read() {
    var table = ProcessTable.now();
    var used = new TreeMap<String, Double>();
    parts.forEach((name, pid) -> used.put(name, (double) table.cpuMillis(pid)));
    var own = table.cpuMillis(ProcessHandle.current().pid()) - table.cpuMillis(launcher);
    used.put(LOAD, (double) own);
    return used;
  }

  /** What was used between two readings. */
  public static Map<String, Double> between(Map<String, Double> from, Map<String, Double> to) {
    var used = new TreeMap<String, Double>();
    to.forEach((name, millis) -> used.put(name, millis - from.getOrDefault(name, 0.0)));
    return used;
  }
}
