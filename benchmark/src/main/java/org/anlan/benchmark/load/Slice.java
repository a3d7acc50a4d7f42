package org.anlan.benchmark.load;

import java.util.Map;

/** One turn of one candidate: what it did, and the CPU time each part of the suite used for it. */
public record Slice(Tally tally, Map<String, Double> cpuMillis) {

  /** CPU time of the given parts for one piece of work. */
  public double cpuMillisEach(String... parts) {
    double sum = 0;
    for (var part : parts) {
      sum += cpuMillis.getOrDefault(part, 0.0);
    }
    return sum / Math.max(tally.done(), 1);
  }
}
