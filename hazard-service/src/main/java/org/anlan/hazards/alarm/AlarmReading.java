package org.anlan.hazards.alarm;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An alarm as the platform of a device sends it. */
public record AlarmReading(
    @NotBlank @Size(max = 100) String deviceCode,
    @Schema(description = "来源系统的报警编号；同一编号只收一次 · The sender's own id; taken once")
        @NotBlank @Size(max = 100) String externalId,
    @Schema(description = "报警类型，如 未戴安全帽、浸润线超限 · What it says") @NotBlank @Size(max = 100) String type,
    @NotNull Instant raisedAt,
    @Schema(description = "识别置信度 · How sure the device is")
        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4) @Nullable BigDecimal confidence,
    @Schema(description = "读数，带单位 · What it measured, with the unit") @Size(max = 200) @Nullable String reading,
    @Size(max = 1000) @Nullable String snapshotUrl,
    @Size(max = 2000) @Nullable String description) {}
