package org.anlan.registry.enterprise.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision to watch an enterprise closely in a year, or no longer to. */
@Schema(description = "重点监管决定 · A decision on key supervision of one year")
public record KeyDecision(
    @Schema(examples = "2026") @NotNull @Min(2000) @Max(2100) Integer year,
    @NotBlank @Size(max = 500) String reason,
    @Schema(description = "撤销该年度的决定 · Takes the decision of that year back", defaultValue = "false")
        @Nullable Boolean withdrawn) {

  /** Not named like a property, or the document showed one that no request may have. */
  boolean takesBack() {
    return Boolean.TRUE.equals(withdrawn);
  }
}
