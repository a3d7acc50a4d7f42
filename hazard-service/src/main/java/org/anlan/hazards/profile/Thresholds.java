package org.anlan.hazards.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which score on a risk has which colour. A county that changes them adds a version with the
 * day from which it holds; records keep the version they were graded by.
 *
 * @param from null for the first
 */
public record Thresholds(
    @NotBlank @Size(max = 50) String version,
    @Nullable LocalDate from,
    @NotNull BigDecimal red,
    @NotNull BigDecimal orange,
    @NotNull BigDecimal yellow) {

  /** Refuses thresholds out of order. */
  public Thresholds {
    if (red != null
        && orange != null
        && yellow != null
        && (red.compareTo(orange) <= 0 || orange.compareTo(yellow) <= 0)) {
      throw new IllegalArgumentException("red must be above orange, and orange above yellow");
    }
  }

  static Thresholds of(String version, int red, int orange, int yellow) {
    return new Thresholds(
        version,
        null,
        BigDecimal.valueOf(red),
        BigDecimal.valueOf(orange),
        BigDecimal.valueOf(yellow));
  }

  /** The version that holds on that day. */
  static Thresholds on(LocalDate day, List<Thresholds> versions) {
    return versions.stream()
        .filter(version -> !version.start().isAfter(day))
        .max(Comparator.comparing(Thresholds::start))
        .orElse(versions.getFirst());
  }

  private LocalDate start() {
    return from == null ? LocalDate.MIN : from;
  }
}
