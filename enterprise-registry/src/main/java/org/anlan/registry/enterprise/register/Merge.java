package org.anlan.registry.enterprise.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The finding that two records are one unit. */
@Schema(description = "合并 · This record is a second one of the unit named by into")
public record Merge(
    @Schema(description = "保留的单位 · The record that goes on") @NotNull UUID into,
    @Nullable @Size(max = 500) String reason) {}
