package org.anlan.servicekit.audit.seal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.duty.Due;

/**
 * Which positions of the audit trail were seen. Positions are given out before the commit, so one
 * may turn up below others already seen; each gap is watched until no transaction can fill it.
 */
final class Frontier {

  /** Far longer than any transaction between its audit record and its commit. */
  private static final Duration WATCHED = Duration.ofMinutes(10);

  private static final int WIDEST_GAP = 100_000;

  private final Map<Long, Due> gaps = new HashMap<>();
  private long high;

  /** Starts above that position, watching the gaps known below it. */
  Frontier(long high, Collection<Long> gaps) {
    this.high = high;
    gaps.forEach(this::watch);
  }

  long high() {
    return high;
  }

  /** Positions below {@link #high()} that may still be filled. */
  List<Long> gaps() {
    gaps.values().removeIf(Due::isDue);
    return new ArrayList<>(gaps.keySet());
  }

  void seen(long position) {
    if (position <= high) {
      gaps.remove(position);
      return;
    }
    for (long gap = Math.max(high + 1, position - WIDEST_GAP); gap < position; gap++) {
      watch(gap);
    }
    high = position;
  }

  private void watch(long position) {
    gaps.put(position, Due.in(WATCHED));
  }
}
