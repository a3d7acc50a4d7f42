package org.anlan.registry.dossier.dishonesty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is put back whose application was false. */
@Schema(description = "恢复列入 · Somebody is put back whose application was false.")
public record Restoration(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {}
