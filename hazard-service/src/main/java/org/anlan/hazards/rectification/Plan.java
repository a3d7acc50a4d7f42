package org.anlan.hazards.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The five elements (五落实) of a rectification: measures 措施, person responsible 责任, funds 资金,
 * deadline 时限, contingency plan 预案. Which of them are required depends on the hazard's level.
 */
public record Plan(
    String measures,
    String responsiblePerson,
    @Nullable BigDecimal funds,
    LocalDate deadline,
    @Nullable String contingencyPlan,
    Signature signed) {

  /** A major hazard needs all five; funds of 0.00 are an answer, no funds are none. */
  public boolean hasAllFiveElements() {
    return funds != null && contingencyPlan != null && !contingencyPlan.isBlank();
  }
}
