package org.anlan.servicekit.problem;

import java.time.Duration;

/** Too many requests of this kind; worth trying again after a while. */
public final class TooMany extends Refusal {

  private final Duration retryAfter;

  /** Says when it is worth trying again. */
  public TooMany(String code, Duration retryAfter) {
    super(code, retryAfter.toSeconds());
    this.retryAfter = retryAfter;
  }

  /** How long to wait. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
