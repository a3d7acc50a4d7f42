package org.anlan.hazards.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How risks are graded and looked at again.
 *
 * @param lec thresholds of likelihood × exposure × consequence; 320/160/70 by default
 * @param ls thresholds of likelihood × severity; 20/15/9 by default
 * @param directMajor what is major whatever its score
 * @param reviewDays how often each colour is looked at
 * @param keyPeriods when it is more often; none by default
 * @param reports who reports risks, and until when
 * @param checkDays how often units of each grade are checked
 */
public record RiskRules(
    @NotEmpty @Nullable List<@Valid Thresholds> lec,
    @NotEmpty @Nullable List<@Valid Thresholds> ls,
    @Nullable List<@Valid DirectMajor> directMajor,
    @Valid @Nullable ReviewDays reviewDays,
    @Nullable List<@Valid KeyPeriod> keyPeriods,
    @Valid @Nullable RiskReportRules reports,
    @Valid @Nullable CheckDays checkDays) {

  /** What a county does that says nothing. */
  public RiskRules {
    lec =
        List.copyOf(Objects.requireNonNullElse(lec, List.of(Thresholds.of("LEC-1", 320, 160, 70))));
    ls = List.copyOf(Objects.requireNonNullElse(ls, List.of(Thresholds.of("LS-1", 20, 15, 9))));
    directMajor = List.copyOf(Objects.requireNonNullElse(directMajor, DirectMajor.USUAL));
    reviewDays = Objects.requireNonNullElseGet(reviewDays, ReviewDays::usual);
    keyPeriods = List.copyOf(Objects.requireNonNullElse(keyPeriods, List.of()));
    reports = Objects.requireNonNullElseGet(reports, RiskReportRules::usual);
    checkDays = Objects.requireNonNullElseGet(checkDays, CheckDays::usual);
  }

  static RiskRules usual() {
    return new RiskRules(null, null, null, null, null, null, null);
  }

  /** The thresholds of LEC that hold on that day. */
  public Thresholds lecOn(LocalDate day) {
    return Thresholds.on(day, lec);
  }

  /** The thresholds of LS that hold on that day. */
  public Thresholds lsOn(LocalDate day) {
    return Thresholds.on(day, ls);
  }

  /** The entry of the direct list. */
  public Optional<DirectMajor> direct(String code) {
    return directMajor.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /** When what was last done on a day and recurs after so many is due again. */
  public LocalDate dueAfter(LocalDate last, int days) {
    var left = BigDecimal.valueOf(days);
    var day = last;
    while (left.signum() > 0) {
      day = day.plusDays(1);
      left = left.subtract(weight(day));
    }
    return day;
  }

  /** The latest day such that what was last done on it is due before the given one. */
  public LocalDate lastIfDueBefore(LocalDate bound, int days) {
    var left = BigDecimal.valueOf(days);
    var day = bound.minusDays(1);
    while (true) {
      left = left.subtract(weight(day));
      day = day.minusDays(1);
      if (left.signum() <= 0) {
        return day;
      }
    }
  }

  private BigDecimal weight(LocalDate day) {
    var weight = BigDecimal.ONE;
    for (var period : keyPeriods) {
      if (period.covers(day)) {
        weight = weight.max(period.factor());
      }
    }
    return weight;
  }
}
