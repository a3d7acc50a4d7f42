package org.anlan.registry.dossier.dishonesty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is told that they are to be put on the list, and why; they may answer. */
@Schema(description = "列入告知 · A unit is told that it is to be put on the list, and why")
public record Notice(
    @NotNull UUID enterpriseId,
    @NotBlank @Size(max = 1000) String reason,
    @Schema(description = "依据", examples = "安全生产严重失信主体名单管理办法第六条第一项") @NotBlank @Size(max = 300) String basis,
    @NotNull LocalDate noticedOn) {}
