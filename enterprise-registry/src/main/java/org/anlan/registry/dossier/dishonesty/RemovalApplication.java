package org.anlan.registry.dossier.dishonesty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody asks to be removed before the time. */
@Schema(description = "提前移出申请 · Somebody asks to be removed before the time.")
public record RemovalApplication(
    @NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {}
