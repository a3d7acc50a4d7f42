package org.anlan.registry.dossier.dishonesty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision to remove somebody before the time. */
@Schema(description = "提前移出决定 · The decision to remove somebody before the time.")
public record Removal(
    @NotNull LocalDate on,
    @Schema(description = "决定书文号") @NotBlank @Size(max = 100) String number) {}
