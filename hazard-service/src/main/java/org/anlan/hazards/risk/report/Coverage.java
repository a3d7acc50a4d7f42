package org.anlan.hazards.risk.report;

import java.math.BigDecimal;
import org.anlan.servicekit.proportion.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * 覆盖率: how many of those who owe a report have submitted it.
 *
 * @param rate null where nobody owes one
 */
public record Coverage(
    RiskReportKind kind,
    int year,
    long owing,
    long submitted,
    long missing,
    @Nullable BigDecimal rate) {

  static Coverage of(Owed.Duty duty, long owing, long submitted) {
    return new Coverage(
        duty.kind(),
        duty.year(),
        owing,
        submitted,
        owing - submitted,
        Proportion.of(submitted, owing));
  }
}
