package org.anlan.reporting.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anlan.servicekit.problem.InvalidRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The days a figure is about, both included. */
@Schema(name = "Window")
public record Window(LocalDate from, LocalDate to) {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int MOST_YEARS = 100;

  /**
   * What was asked for; the year of its end up to today where it was left open. The pointer leads
   * to where {@code from} and {@code to} stand in the request.
   */
  public static Window of(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, String pointer) {
    var end = to == null ? today : to;
    within(end, pointer + "to");
    var begin = from == null ? end.withDayOfYear(1) : from;
    within(begin, pointer + "from");
    if (begin.isAfter(end)) {
      throw InvalidRequest.at(pointer + "from", "window-ends-before-it-begins");
    }
    if (ChronoUnit.YEARS.between(begin, end) >= MOST_YEARS) {
      throw InvalidRequest.at(pointer + "from", "window-too-long", MOST_YEARS);
    }
    return new Window(begin, end);
  }

  private static void within(LocalDate day, String pointer) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw InvalidRequest.at(pointer, "day-out-of-range", FIRST_YEAR, LAST_YEAR);
    }
  }
}
