package org.anlan.registry.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a link: the last day on which it held, and why. */
@Schema(description = "解除联系 · The last day of a link and why it ends")
public record Withdrawal(
    @NotNull LocalDate on, @Schema(examples = "工作调动") @NotBlank @Size(max = 200) String reason) {}
