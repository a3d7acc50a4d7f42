package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What days of a part may not contradict. */
public final class Days {

  private Days() {}

  /** Refuses a validity that ends before it begins. */
  public static void valid(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw InvalidRequest.at("/validTo", "validity-ends-before-it-begins", from);
    }
  }

  /** Refuses what is said to have come after something, and lies before it. */
  public static void inOrder(
      @Nullable LocalDate first, @Nullable LocalDate later, String laterMember) {
    if (first != null && later != null && later.isBefore(first)) {
      throw InvalidRequest.at("/" + laterMember, "day-before-first", first);
    }
  }

  /**
   * The last of so many years from a day, that day included: the eve of its return, or the last of
   * February where it was the 29th and does not return.
   */
  public static LocalDate lastOf(int years, LocalDate from) {
    var end = from.plusYears(years);
    return end.getDayOfMonth() == from.getDayOfMonth() ? end.minusDays(1) : end;
  }

  /** Refuses as done what lies ahead. */
  public static void notAhead(@Nullable LocalDate day, LocalDate today, String member) {
    if (day != null && day.isAfter(today)) {
      throw InvalidRequest.at("/" + member, "day-in-future", day);
    }
  }
}
