package org.anlan.registry.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dated decision on where an enterprise stands. */
@Schema(description = "状态变更 · A change of status on a day, with its reason and basis")
public record StatusChange(
    @NotNull EnterpriseStatus status,
    @NotNull LocalDate on,
    @Schema(examples = "停产检修") @NotBlank @Size(max = 500) String reason,
    @Schema(description = "依据 · The document it rests on", examples = "平应急停〔2026〕3号")
        @Nullable @Size(max = 200) String basis) {}
