package org.anlan.verification.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one look found.
 *
 * @param violations names of what violates the invariant, the first thousands of them
 * @param count how many there are
 * @param looked at how many rows, records or files was looked
 */
public record Finding(List<String> violations, long count, long looked) {

  private static final int KEPT = 10_000;

  /** Keeps its own list. */
  public Finding {
    violations = List.copyOf(violations);
  }

  /** Nothing wrong. */
  public boolean isClean() {
    return count == 0;
  }

  /**
   * Those that were wrong in the earlier look, too: what was only on its way has arrived meanwhile.
   */
  public Finding stillIn(Finding earlier) {
    if (isCut() || earlier.isCut()) {
      return this;
    }
    var before = Set.copyOf(earlier.violations);
    var still = violations.stream().filter(before::contains).toList();
    return new Finding(still, still.size(), looked);
  }

  private boolean isCut() {
    return count > violations.size();
  }

  /** Collects what a look finds. */
  public static final class Collector {

    private final List<String> violations = new ArrayList<>();
    private long count;
    private long looked;

    /** One more was looked at. */
    public Collector looked() {
      return looked(1);
    }

    /** So many more were looked at. */
    public Collector looked(long more) {
      looked += more;
      return this;
    }

    /** One violates the invariant. */
    public Collector violated(String name) {
      count++;
      if (violations.size() < KEPT) {
        violations.add(name);
      }
      return this;
    }

    /** All that was found. */
    public Finding done() {
      return new Finding(violations, count, looked);
    }
  }
}
