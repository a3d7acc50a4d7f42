package org.anlan.registry.dossier.insurance;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy of liability insurance for work safety 安责险. */
@Schema(description = "安全生产责任保险 · A policy of liability insurance for work safety")
public record Insurance(
    @Schema(examples = "PZAQ202661090000000123") @NotBlank @Size(max = 100) String policyNumber,
    @Schema(description = "承保机构") @NotBlank @Size(max = 200) String insurer,
    @Schema(description = "保险金额（元）")
        @Nullable @DecimalMin("0.01") @Digits(integer = 14, fraction = 2) BigDecimal insuredAmount,
    @Schema(description = "被保险人数") @Nullable @Min(0) @Max(1_000_000) Integer insuredPersons,
    @Schema(description = "保险费（元）") @Nullable @PositiveOrZero @Digits(integer = 14, fraction = 2) BigDecimal premium,
    @NotNull LocalDate validFrom,
    @NotNull LocalDate validTo) {

  /** Blanks at the ends are nobody's intention. */
  public Insurance {
    policyNumber = Texts.strip(policyNumber);
    insurer = Texts.strip(insurer);
  }
}
