package org.anlan.reporting.cube;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What facts contribute to. Metrics are made of measures. */
public enum Measure {
  /** General hazards, on the day they were found. */
  GENERAL_FOUND("hazards.general.found", Reach.WINDOW),
  /** General hazards that are closed by now, on the day they were found. */
  GENERAL_CLOSED("hazards.general.closed", Reach.WINDOW),
  /** General hazards, on the day they were closed. */
  GENERAL_CLOSED_FLOW("hazards.general.closed-flow", Reach.WINDOW),
  /** Major hazards, on the day they were found. */
  MAJOR_FOUND("hazards.major.found", Reach.WINDOW),
  /** Major hazards that are closed by now, on the day they were found. */
  MAJOR_CLOSED("hazards.major.closed", Reach.WINDOW),
  /** Major hazards, on the day they were closed. */
  MAJOR_CLOSED_FLOW("hazards.major.closed-flow", Reach.WINDOW),
  /** Major hazards that were listed for supervision, on the day they were found. */
  MAJOR_LISTED("hazards.major.listed", Reach.WINDOW),
  /** Enterprises: one more on the day of registration, one less on the day of closing. */
  ENTERPRISES("enterprises", Reach.STOCK),
  /** The same for each year of key supervision, beginning anew every January. */
  KEY_ENTERPRISES("enterprises.key", Reach.STOCK_OF_YEAR),
  /** People who sit in units for a department. */
  SUPERVISORS("supervisors", Reach.HEADS),
  /** Units in which one of them sits. */
  SUPERVISED_ENTERPRISES("supervisors.enterprises", Reach.HEADS),
  /** Clues from the public, on the day they came. */
  REPORTS_RECEIVED("public-reports.received", Reach.WINDOW),
  /** Those of them that were looked into by now, on the day they came. */
  REPORTS_CHECKED("public-reports.checked", Reach.WINDOW);

  private static final Map<String, Measure> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(Measure::id, Function.identity()));

  private final String id;
  private final Reach reach;

  Measure(String id, Reach reach) {
    this.id = id;
    this.reach = reach;
  }

  /** The measure of that id. */
  public static Measure of(String id) {
    var measure = BY_ID.get(id);
    if (measure == null) {
      throw new IllegalArgumentException("There is no measure " + id);
    }
    return measure;
  }

  /** Its name in the cells and in the catalogue. */
  public String id() {
    return id;
  }

  /** Which days count for a window. */
  public Reach reach() {
    return reach;
  }
}
