package org.anlan.benchmark.result;

import java.util.Arrays;

/** The little arithmetic that everything here rests on. */
public final class Statistics {

  private Statistics() {}

  /** The middle one; between the middle two where their number is even. */
  public static double median(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("A median of nothing");
    }
    var sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The smallest value that is not below this share of all; the values stand in order of size. */
  public static long quantile(long[] sorted, double share) {
    if (sorted.length == 0) {
      throw new IllegalArgumentException("A quantile of nothing");
    }
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
  }

  /**
   * The k for which time grows as size to the power of k, by least squares over the logarithms: 0
   * is no growth at all, 1 is twice the time for twice the size.
   */
  public static double exponent(double[] sizes, double[] times) {
    if (sizes.length < 2 || sizes.length != times.length) {
      throw new IllegalArgumentException("An exponent needs two sizes at least, and a time each");
    }
    double meanX = Arrays.stream(sizes).map(Math::log).average().orElseThrow();
    double meanY = Arrays.stream(times).map(Math::log).average().orElseThrow();
    double covariance = 0;
    double variance = 0;
    for (int i = 0; i < sizes.length; i++) {
      double x = Math.log(sizes[i]) - meanX;
      covariance += x * (Math.log(times[i]) - meanY);
      variance += x * x;
    }
    if (variance == 0) {
      throw new IllegalArgumentException("An exponent needs different sizes");
    }
    return covariance / variance;
  }
}
