package org.anlan.servicekit.duty;

import java.time.Duration;

/** A moment to come, on the monotonic clock. */
public final class Due {

  private final Duration period;
  private long at;

  private Due(Duration period, Duration first) {
    this.period = period;
    this.at = System.nanoTime() + first.toNanos();
  }

  /** Due after that time, and again that long after each restart. */
  public static Due every(Duration period) {
    return new Due(period, period);
  }

  public static Due in(Duration time) {
    return new Due(time, time);
  }

  public static Due now() {
    return in(Duration.ZERO);
  }

  public boolean isDue() {
    return System.nanoTime() - at >= 0;
  }

  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, at - System.nanoTime()));
  }

  public void restart() {
    at = System.nanoTime() + period.toNanos();
  }
}
