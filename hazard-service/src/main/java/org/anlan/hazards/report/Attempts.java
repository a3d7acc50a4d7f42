package org.anlan.hazards.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.servicekit.problem.TooMany;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong codes by address and by receipt, whether there is such a receipt or not, so that
 * being refused says nothing. Receipts are no secret: whoever guesses at one locks out themselves
 * and not whoever holds its code. In memory: a code has sixty bits, and this only keeps the trying
 * slow.
 */
@Singleton
class Attempts {

  /** From one address at one receipt. */
  static final int MOST = 10;

  /** From one address at all receipts: a whole village may share it. */
  static final int MOST_OF_ADDRESS = 100;

  /** At one receipt from all addresses; from then on each has one try. */
  static final int MOST_OF_RECEIPT = 100;

  static final Duration WITHIN = Duration.ofMinutes(10);
  private static final int REMEMBERED = 60_000;

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

  /** Refuses whoever has guessed too often, by the mark of their address. */
  synchronized void admit(String address, String receipt) {
    var here = both(address, receipt);
    refuseFrom(MOST, here);
    refuseFrom(MOST_OF_ADDRESS, address(address));
    if (running(here) != null) {
      refuseFrom(MOST_OF_RECEIPT, receipt(receipt));
    }
  }

  /** A wrong code, or no such receipt. */
  synchronized void failed(String address, String receipt) {
    count(both(address, receipt));
    count(address(address));
    count(receipt(receipt));
  }

  private void count(String key) {
    var window = running(key);
    failed.put(
        key,
        window == null
            ? new Window(clock.instant(), 1)
            : new Window(window.since(), window.count() + 1));
  }

  private void refuseFrom(int most, String key) {
    var window = running(key);
    if (window != null && window.count() >= most) {
      throw new TooMany("too-many-requests", left(window).plusSeconds(1));
    }
  }

  private @Nullable Window running(String key) {
    var window = failed.get(key);
    return window == null || left(window).isNegative() ? null : window;
  }

  private Duration left(Window window) {
    return Duration.between(clock.instant(), window.since().plus(WITHIN));
  }

  private static String address(String address) {
    return "address " + address;
  }

  private static String receipt(String receipt) {
    return "receipt " + receipt;
  }

  private static String both(String address, String receipt) {
    return address + ' ' + receipt;
  }
}
