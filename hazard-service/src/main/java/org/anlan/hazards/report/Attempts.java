package org.anlan.hazards.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.servicekit.problem.TooMany;

/**
 * Counts wrong codes by receipt, whether there is such a receipt or not, so that being refused says
 * nothing. In memory: a code has sixty bits, and this only keeps the trying slow.
 */
@Singleton
class Attempts {

  static final int MOST = 10;
  static final Duration WITHIN = Duration.ofMinutes(10);
  private static final int REMEMBERED = 20_000;

  private final Clock clock;
  private final Map<String, Window> failed =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Window(Instant since, int count) {}

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** Refuses whoever has guessed too often. */
  synchronized void admit(String receipt) {
    var window = failed.get(receipt);
    if (window == null) {
      return;
    }
    var left = Duration.between(clock.instant(), window.since().plus(WITHIN));
    if (left.isNegative()) {
      failed.remove(receipt);
    } else if (window.count() >= MOST) {
      throw new TooMany("too-many-requests", left.plusSeconds(1));
    }
  }

  /** A wrong code, or no such receipt. */
  synchronized void failed(String receipt) {
    var now = clock.instant();
    failed.merge(
        receipt, new Window(now, 1), (old, one) -> new Window(old.since(), old.count() + 1));
  }
}
