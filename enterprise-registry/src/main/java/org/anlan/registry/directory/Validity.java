package org.anlan.registry.directory;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.scope.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a code is in use, both inclusive; open where nothing is said. A code that ends
 * is never deleted: records keep the code of their time.
 */
@Embeddable
public record Validity(@Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

  /** Refuses a time that ends before it begins. */
  public static Validity between(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw InvalidRequest.at("/validTo", "ends-before-it-begins");
    }
    return new Validity(from, to);
  }

  /** The first day; null where it is not known. */
  public static @Nullable LocalDate from(@Nullable Validity validity) {
    return validity == null ? null : validity.validFrom;
  }

  /** The last day; null while it is in use. */
  public static @Nullable LocalDate to(@Nullable Validity validity) {
    return validity == null ? null : validity.validTo;
  }

  /** The condition on a table of the directory: in use on the day, or not. */
  public static Condition condition(boolean inUse, LocalDate day) {
    return new Condition(
        (inUse ? "" : "not ") + "(coalesce(valid_from, ?) <= ? and coalesce(valid_to, ?) >= ?)",
        List.of(day, day, day, day));
  }
}
