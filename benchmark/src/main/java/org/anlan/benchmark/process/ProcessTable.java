package org.anlan.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All processes of the machine at one moment. A program counts with everything it has started:
 * PostgreSQL has a process per connection, and what those used that have ended is in their parent's
 * account.
 */
public final class ProcessTable {

  /** USER_HZ, which is 100 for programs on every Linux, whatever the kernel's own tick is. */
  private static final int MILLIS_PER_TICK = 10;

  private final Map<Long, ProcessStat> stats;
  private final Map<Long, List<Long>> children = new HashMap<>();

  ProcessTable(Map<Long, ProcessStat> stats) {
    this.stats = stats;
    for (var stat : stats.values()) {
      children.computeIfAbsent(stat.parent(), p -> new ArrayList<>()).add(stat.pid());
    }
  }

  /** As it is now. */
  public static ProcessTable now() {
    var stats = new HashMap<Long, ProcessStat>();
    try (var entries = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (var entry : entries) {
        read(entry.resolve("stat")).map(ProcessStat::parse).ifPresent(s -> stats.put(s.pid(), s));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ProcessTable(stats);
  }

  /** CPU time that a program and all it has started used until now. */
  public long cpuMillis(long pid) {
    return tree(pid).stream()
            .map(stats::get)
            .mapToLong(stat -> stat.ticks() + stat.ticksOfEnded())
            .sum()
        * MILLIS_PER_TICK;
  }

  /** Memory of a program and all it has started; what several share is counted in parts. */
  public long proportionalKilobytes(long pid) {
    return tree(pid).stream().mapToLong(p -> kilobytes(p, "smaps_rollup", "Pss")).sum();
  }

  /** Memory that one process has resident. */
  public static long residentKilobytes(long pid) {
    return kilobytes(pid, "status", "VmRSS");
  }

  private List<Long> tree(long root) {
    var all = new ArrayList<Long>();
    var open = new ArrayDeque<Long>(List.of(root));
    while (!open.isEmpty()) {
      var pid = open.pop();
      if (stats.containsKey(pid)) {
        all.add(pid);
        open.addAll(children.getOrDefault(pid, List.of()));
      }
    }
    return all;
  }

  private static long kilobytes(long pid, String file, String key) {
    return read(Path.of("/proc", String.valueOf(pid), file))
        .map(text -> kilobytes(text, key))
        .orElse(0L);
  }

  /** {@code VmRSS: 1234 kB} in a text of such lines; nothing where there is none. */
  static long kilobytes(String text, String key) {
    return text.lines()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).replace("kB", "").strip())
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  /** A process may end between being listed and being read. */
  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
