package org.anlan.benchmark.result;

import java.util.Arrays;

/** A value measured several times: the middle one and how far the others lie apart. */
public record Spread(double median, double lowest, double highest) {

  /** Of these values. */
  public static Spread of(double... values) {
    return new Spread(
        Statistics.median(values),
        Arrays.stream(values).min().orElseThrow(),
        Arrays.stream(values).max().orElseThrow());
  }

  /** Of the ratios of values that belong together: the same round of the one and the other. */
  public static Spread ofRatios(double[] ones, double[] others) {
    if (ones.length != others.length) {
      throw new IllegalArgumentException("Every value needs its counterpart");
    }
    var ratios = new double[ones.length];
    for (int i = 0; i < ones.length; i++) {
      ratios[i] = ones[i] / others[i];
    }
    return of(ratios);
  }
}
