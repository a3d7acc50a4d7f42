package org.anlan.registry.enterprise.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The finding that two records that look alike are two units. */
@Schema(description = "核实为不同单位 · Two records that look alike are two units")
public record Distinction(
    @Schema(description = "另一家单位 · The other record") @NotNull UUID from,
    @Schema(examples = "同名的两家店，经营者不同") @NotBlank @Size(max = 500) String reason,
    @Schema(description = "撤回以前的核实结果 · Takes the finding back", defaultValue = "false")
        @Nullable Boolean withdrawn) {

  /** Not named like a property, or the document showed one that no request may have. */
  boolean takesBack() {
    return Boolean.TRUE.equals(withdrawn);
  }
}
