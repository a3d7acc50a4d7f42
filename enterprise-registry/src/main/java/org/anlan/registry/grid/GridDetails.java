package org.anlan.registry.grid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anlan.registry.area.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grid as requests give it. */
@Schema(description = "网格 · A grid with its corners and members")
public record GridDetails(
    @Schema(examples = "610926100-G01") @NotBlank @Pattern(regexp = "[0-9]{9,12}-[A-Z0-9-]{1,20}") String code,
    @Schema(examples = "城关镇第一网格") @NotBlank @Size(max = 100) String name,
    @Schema(examples = "610926100") @NotBlank @Pattern(regexp = "[0-9]{9}") String townshipCode,
    @Nullable @Size(max = 40) String parentCode,
    @Schema(description = "边界顶点，首尾不必重复 · Corners, the first not repeated")
        @Nullable @Size(min = 3, max = 1000) List<@NotNull @Valid Point> polygon,
    @Nullable @Size(max = 50) List<@NotNull @Valid GridMember> members,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable @Size(max = 40) String predecessorCode) {

  /** No members rather than none given. */
  public GridDetails {
    members = Objects.requireNonNullElse(members, List.of());
  }
}
