package org.anlan.benchmark.result;

/** What a value must reach. */
public record Goal(boolean atLeast, double value) {

  /** No less than this. */
  public static Goal atLeast(double value) {
    return new Goal(true, value);
  }

  /** No more than this. */
  public static Goal atMost(double value) {
    return new Goal(false, value);
  }

  boolean isMetBy(double measured) {
    return atLeast ? measured >= value : measured <= value;
  }
}
