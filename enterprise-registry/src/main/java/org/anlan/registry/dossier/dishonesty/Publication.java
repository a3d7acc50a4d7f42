package org.anlan.registry.dossier.dishonesty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The entry was made public. */
@Schema(description = "公布 · The entry was made public.")
public record Publication(
    @NotNull LocalDate on, @Schema(description = "公布渠道") @NotBlank @Size(max = 200) String at) {}
