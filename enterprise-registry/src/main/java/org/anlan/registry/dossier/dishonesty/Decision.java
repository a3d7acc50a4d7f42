package org.anlan.registry.dossier.dishonesty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision to put somebody on the list. */
@Schema(description = "列入决定 · The decision to put somebody on the list.")
public record Decision(
    @NotNull LocalDate on,
    @Schema(description = "决定书文号") @NotBlank @Size(max = 100) String number,
    @Schema(description = "作出决定的机关") @NotBlank @Size(max = 200) String authority) {}
