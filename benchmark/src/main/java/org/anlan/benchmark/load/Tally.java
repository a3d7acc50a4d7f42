package org.anlan.benchmark.load;

import org.anlan.benchmark.result.Statistics;

/** How much was done in how long; single times where the candidate knows them, in order of size. */
public record Tally(long done, double seconds, long[] sortedNanos) {

  /** Pieces of work a second. */
  public double rate() {
    return done / seconds;
  }

  /** The time below which this share of the pieces stayed; not a number where they are unknown. */
  public double millis(double share) {
    return sortedNanos.length == 0
        ? Double.NaN
        : Statistics.quantile(sortedNanos, share) / 1_000_000.0;
  }
}
