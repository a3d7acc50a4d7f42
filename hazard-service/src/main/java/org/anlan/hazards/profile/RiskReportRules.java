package org.anlan.hazards.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who owes risk reports, and until when.
 *
 * @param sectors whose units owe them; empty, the default, for all
 * @param firstWithinDays after the project was accepted, or the unit came under supervision; 30
 * @param annualBy the last day of the annual report; {@code --03-31} by default
 * @param keySectors whose annual report is due earlier; 非煤矿山, 危险化学品 and 烟花爆竹 by default
 * @param keyAnnualBy {@code --01-31} by default
 * @param changeWithinDays after the change; 15 by default
 */
public record RiskReportRules(
    @Nullable List<@NotBlank String> sectors,
    @Min(1) @Max(365) @Nullable Integer firstWithinDays,
    @NotNull @Nullable MonthDay annualBy,
    @Nullable List<@NotBlank String> keySectors,
    @NotNull @Nullable MonthDay keyAnnualBy,
    @Min(1) @Max(365) @Nullable Integer changeWithinDays) {

  /** As 江苏省工业企业安全生产风险报告规定 has it. */
  public RiskReportRules {
    sectors = List.copyOf(Objects.requireNonNullElse(sectors, List.of()));
    firstWithinDays = Objects.requireNonNullElse(firstWithinDays, 30);
    annualBy = Objects.requireNonNullElse(annualBy, MonthDay.of(3, 31));
    keySectors =
        List.copyOf(Objects.requireNonNullElse(keySectors, List.of("FMKS", "WHP", "YHBZ")));
    keyAnnualBy = Objects.requireNonNullElse(keyAnnualBy, MonthDay.of(1, 31));
    changeWithinDays = Objects.requireNonNullElse(changeWithinDays, 15);
  }

  static RiskReportRules usual() {
    return new RiskReportRules(null, null, null, null, null, null);
  }

  /** Until when the annual report of a unit in these sectors is due. */
  public LocalDate annualDue(int year, List<String> unitSectors) {
    return (unitSectors.stream().anyMatch(keySectors::contains) ? keyAnnualBy : annualBy)
        .atYear(year);
  }
}
