package org.anlan.registry.grid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who walks the grid. */
@Schema(description = "网格员 · A member of the grid")
public record GridMember(
    @NotBlank @Size(max = 60) String name,
    @Schema(description = "登录账号") @Nullable @Size(max = 100) String account) {}
