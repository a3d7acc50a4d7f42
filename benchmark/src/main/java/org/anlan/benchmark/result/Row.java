package org.anlan.benchmark.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of the result: what was measured, what it should be, and why it could not be measured
 * where that is so. Key and note are keys of texts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Row(
    String key,
    String unit,
    @Nullable Spread measured,
    @Nullable Goal goal,
    Verdict verdict,
    @Nullable String note) {

  /** What came of a goal. */
  public enum Verdict {
    MET,
    MISSED,
    /** There is no goal; the value explains another. */
    TOLD,
    NOT_MEASURED
  }

  /** A value with a goal. */
  public static Row judged(String key, String unit, Spread measured, Goal goal) {
    var verdict = goal.isMetBy(measured.median()) ? Verdict.MET : Verdict.MISSED;
    return new Row(key, unit, measured, goal, verdict, null);
  }

  /** A value by itself. */
  public static Row told(String key, String unit, Spread measured) {
    return new Row(key, unit, measured, null, Verdict.TOLD, null);
  }

  /** No value, and why. */
  public static Row notMeasured(String key, String why) {
    return new Row(key, "", null, null, Verdict.NOT_MEASURED, why);
  }

  /** The same with a remark. */
  public Row noting(String remark) {
    return new Row(key, unit, measured, goal, verdict, remark);
  }
}
