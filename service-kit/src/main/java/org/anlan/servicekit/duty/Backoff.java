package org.anlan.servicekit.duty;

import java.time.Duration;

/** Waiting times that double with every failure in a row, up to a longest one. */
public final class Backoff {

  private final Duration shortest;
  private final Duration longest;
  private Duration next;

  public Backoff(Duration shortest, Duration longest) {
    this.shortest = shortest;
    this.longest = longest;
    this.next = shortest;
  }

  public Duration next() {
    var wait = next;
    var doubled = next.multipliedBy(2);
    next = doubled.compareTo(longest) < 0 ? doubled : longest;
    return wait;
  }

  public void reset() {
    next = shortest;
  }

  public boolean isReset() {
    return next.equals(shortest);
  }
}
