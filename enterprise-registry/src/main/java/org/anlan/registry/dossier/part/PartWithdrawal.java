package org.anlan.registry.dossier.part;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a part before its time. */
@Schema(description = "撤销 · The end of a part on a day, with its reason")
public record PartWithdrawal(
    @NotNull LocalDate on,
    @Schema(examples = "许可证被依法吊销") @NotBlank @Size(max = 500) String reason) {}
