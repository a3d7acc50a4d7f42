package org.anlan.verification.invariant;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one invariant.
 *
 * @param examples the first few violations
 * @param why why it could not be checked, or which setting would have let it
 */
public record Verdict(
    Meaning meaning,
    Outcome outcome,
    long violations,
    List<String> examples,
    long looked,
    long millis,
    @Nullable String why) {

  private static final int EXAMPLES = 5;

  /** How it stands. */
  public enum Outcome {
    HOLDS,
    VIOLATED,
    /** It was tried and failed: nothing is known. */
    UNCHECKED,
    /** Nobody told where to look. */
    LEFT_OUT
  }

  static Verdict of(Meaning meaning, Finding finding, long millis) {
    return new Verdict(
        meaning,
        finding.isClean() ? Outcome.HOLDS : Outcome.VIOLATED,
        finding.count(),
        finding.violations().stream().limit(EXAMPLES).toList(),
        finding.looked(),
        millis,
        null);
  }

  static Verdict unchecked(Meaning meaning, Exception failure, long millis) {
    return new Verdict(meaning, Outcome.UNCHECKED, 0, List.of(), 0, millis, failure.toString());
  }

  static Verdict leftOut(Meaning meaning, NotTold nobody) {
    return new Verdict(meaning, Outcome.LEFT_OUT, 0, List.of(), 0, 0, nobody.getMessage());
  }
}
