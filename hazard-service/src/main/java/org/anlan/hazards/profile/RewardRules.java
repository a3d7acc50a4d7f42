package org.anlan.hazards.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report is worth (安监总财〔2018〕19号); yuan.
 *
 * @param percent of the fines decided; 15 by default
 * @param minimum at least, where there is a fine; 3000
 * @param maximum at most, whatever was reported; 300000
 * @param withoutFine for a major hazard or illegal production where nothing was fined; 1000
 * @param generalHazard for a general hazard; 300
 * @param accident for a concealed accident, for each person found
 * @param claimDays how many days it waits to be fetched; 60
 */
public record RewardRules(
    @DecimalMin("0") @DecimalMax("100") @Nullable BigDecimal percent,
    @DecimalMin("0.01") @Nullable BigDecimal minimum,
    @DecimalMin("0.01") @Nullable BigDecimal maximum,
    @DecimalMin("0.01") @Nullable BigDecimal withoutFine,
    @DecimalMin("0.01") @Nullable BigDecimal generalHazard,
    @Valid @Nullable Accident accident,
    @Min(1) @Max(3650) @Nullable Integer claimDays) {

  /** What a county does that says nothing. */
  public RewardRules {
    percent = Objects.requireNonNullElse(percent, new BigDecimal("15"));
    minimum = Objects.requireNonNullElse(minimum, new BigDecimal("3000"));
    maximum = Objects.requireNonNullElse(maximum, new BigDecimal("300000"));
    withoutFine = Objects.requireNonNullElse(withoutFine, new BigDecimal("1000"));
    generalHazard = Objects.requireNonNullElse(generalHazard, new BigDecimal("300"));
    accident = Objects.requireNonNullElseGet(accident, () -> new Accident(null, null, null, null));
    claimDays = Objects.requireNonNullElse(claimDays, 60);
  }

  /** Everything by default. */
  public static RewardRules standard() {
    return new RewardRules(null, null, null, null, null, null, null);
  }

  /**
   * For each person of a concealed accident, by its grade.
   *
   * @param general 一般事故; 30000
   * @param larger 较大事故; 40000
   * @param major 重大事故; 50000
   * @param extraordinary 特别重大事故; 60000
   */
  public record Accident(
      @DecimalMin("0.01") @Nullable BigDecimal general,
      @DecimalMin("0.01") @Nullable BigDecimal larger,
      @DecimalMin("0.01") @Nullable BigDecimal major,
      @DecimalMin("0.01") @Nullable BigDecimal extraordinary) {

    /** What a county does that says nothing. */
    public Accident {
      general = Objects.requireNonNullElse(general, new BigDecimal("30000"));
      larger = Objects.requireNonNullElse(larger, new BigDecimal("40000"));
      major = Objects.requireNonNullElse(major, new BigDecimal("50000"));
      extraordinary = Objects.requireNonNullElse(extraordinary, new BigDecimal("60000"));
    }
  }
}
