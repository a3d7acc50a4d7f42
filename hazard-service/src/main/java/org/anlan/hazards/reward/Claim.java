package org.anlan.hazards.reward;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.anlan.hazards.profile.RewardRules;
import org.jspecify.annotations.Nullable;

/**
 * What a reward is computed from: for what, and by which decision.
 *
 * @param fineDecided all fines decided on this fact together; null or nothing where none was
 * @param basis the decisions, as the file names them
 * @param grade of a concealed accident
 * @param persons how many persons of a concealed accident were found by the report
 */
@Embeddable
public record Claim(
    @Column(name = "kind") @Enumerated(EnumType.STRING) RewardKind kind,
    @Column(name = "fine_decided") @Nullable BigDecimal fineDecided,
    @Column(name = "basis") String basis,
    @Column(name = "grade") @Enumerated(EnumType.STRING) @Nullable AccidentGrade grade,
    @Column(name = "persons") @Nullable Integer persons) {

  private static final int CENTS = 2;
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** By the county's table, to the cent, a half cent up. */
  BigDecimal amount(RewardRules rules) {
    var amount =
        switch (kind) {
          case MAJOR_HAZARD -> ofFine(rules);
          case CONCEALED_ACCIDENT ->
              perPerson(rules.accident())
                  .multiply(BigDecimal.valueOf(persons))
                  .min(rules.maximum());
          case GENERAL_HAZARD -> rules.generalHazard().min(rules.maximum());
        };
    return amount.setScale(CENTS, RoundingMode.HALF_UP);
  }

  /** What is missing for this kind; null where nothing is. */
  @Nullable String missing() {
    if (kind != RewardKind.CONCEALED_ACCIDENT) {
      return null;
    }
    return grade == null ? "grade" : persons == null ? "persons" : null;
  }

  private BigDecimal ofFine(RewardRules rules) {
    if (fineDecided == null || fineDecided.signum() == 0) {
      return rules.withoutFine();
    }
    return fineDecided
        .multiply(rules.percent())
        .divide(HUNDRED)
        .max(rules.minimum())
        .min(rules.maximum());
  }

  private BigDecimal perPerson(RewardRules.Accident table) {
    return switch (grade) {
      case GENERAL -> table.general();
      case LARGER -> table.larger();
      case MAJOR -> table.major();
      case EXTRAORDINARY -> table.extraordinary();
    };
  }
}
