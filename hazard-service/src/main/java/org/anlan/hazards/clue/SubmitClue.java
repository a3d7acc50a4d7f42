package org.anlan.hazards.clue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Position;
import org.anlan.hazards.vault.Identity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clue as it is written down, on the spot or at the telephone: at an enterprise, at a place or at
 * a position.
 */
public record SubmitClue(
    @Schema(
            description =
                "离线端生成的 UUID；同一人重复发送只登记一次，内容不同则拒绝 · Made by the telephone while offline; sent twice is taken once,"
                    + " with other content it is refused")
        @Nullable UUID clientId,
    @Schema(description = "来源；网格员省略为 GRID · Grid members may leave it out")
        @Nullable ClueSource source,
    @NotBlank @Size(max = 4000) String description,
    @Schema(description = "设备时间 · When it was seen, by the telephone's clock")
        @Nullable Instant observedAt,
    @Nullable UUID enterpriseId,
    @Size(max = 500) @Nullable String place,
    @Valid @Nullable Position location,
    @Pattern(regexp = "[0-9]{9}") @Nullable String townshipCode,
    @Size(max = 50) @Nullable String gridCode,
    @Size(max = 10) @Nullable List<@NotBlank @Size(max = 50) String> sectorCodes,
    @Valid @Nullable Identity reporter) {}
