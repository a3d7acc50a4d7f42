package org.anlan.registry.enterprise.trait;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit may produce or hold 产能; amounts of different measures are never added up. */
@Embeddable
@Schema(description = "产能 · What a unit may produce or hold, with its measure")
public record Capacity(
    @Schema(examples = "30")
        @NotNull @PositiveOrZero @Digits(integer = 14, fraction = 4) @Column(name = "capacity")
        BigDecimal amount,
    @Schema(examples = "万吨/年") @NotBlank @Size(max = 20) @Column(name = "capacity_unit")
        String unit) {

  /** Thirty is thirty, whether the database writes 30 or 30.0000. */
  public Capacity {
    amount = amount == null ? amount : plain(amount);
    unit = unit == null ? unit : unit.strip();
  }

  private static BigDecimal plain(BigDecimal amount) {
    var stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
