package org.anlan.systemtests.upgrade;

import java.util.List;
import java.util.Objects;
import org.anlan.systemtests.upgrade.Load.Sample;

/** What callers saw: how many requests, which failed, and how long they took in milliseconds. */
record Figures(int requests, List<String> failures, double p50, double p99, double longest) {

  static Figures of(List<Sample> samples) {
    var sorted = samples.stream().mapToLong(Sample::nanos).sorted().toArray();
    var failures = samples.stream().map(Sample::failure).filter(Objects::nonNull).toList();
    return new Figures(sorted.length, failures, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
  }

  @Override
  public String toString() {
    return "%d requests, %d failed, p50 %.1f ms, p99 %.1f ms, longest %.0f ms"
        .formatted(requests, failures.size(), p50, p99, longest);
  }
}
