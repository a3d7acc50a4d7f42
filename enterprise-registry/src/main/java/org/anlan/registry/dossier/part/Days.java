package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What days of a part may not contradict. */
public final class Days {

  private Days() {}

  /** Refuses a time that ends before it begins. */
  public static void inOrder(
      @Nullable LocalDate first, @Nullable LocalDate last, String lastMember) {
    if (first != null && last != null && last.isBefore(first)) {
      throw InvalidRequest.at("/" + lastMember, "ends-before-it-begins");
    }
  }

  /** Refuses as done what lies ahead. */
  public static void notAhead(@Nullable LocalDate day, LocalDate today, String member) {
    if (day != null && day.isAfter(today)) {
      throw InvalidRequest.at("/" + member, "day-in-future", day);
    }
  }
}
