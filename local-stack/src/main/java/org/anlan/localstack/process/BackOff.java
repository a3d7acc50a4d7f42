package org.anlan.localstack.process;

import java.time.Duration;

/** The pause before the next start: short after a single crash, longer when it keeps crashing. */
final class BackOff {

  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private Duration next = FIRST;

  /** A start that came up was a good one and resets the pause. */
  Duration next(boolean wasUp) {
    if (wasUp) {
      next = FIRST;
    }
    var pause = next;
    next = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
    return pause;
  }
}
