package org.anlan.registry.division;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.area.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A division as requests give it. */
@Schema(description = "行政区划 · A division; without a parent it lies in the one its code begins with")
public record DivisionDetails(
    @Schema(examples = "610926100") @NotBlank @Pattern(regexp = "[0-9]{6}([0-9]{3}){0,2}")
        String code,
    @NotNull DivisionKind kind,
    @Schema(examples = "城关镇") @NotBlank @Size(max = 100) String name,
    @Nullable @Pattern(regexp = "[0-9]{6}([0-9]{3})?") String parentCode,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Schema(description = "前身代码 · The code it had before") @Nullable @Size(max = 12) String predecessorCode,
    @Schema(description = "边界顶点（CGCS2000），首尾不必重复 · Corners, the first not repeated")
        @Nullable @Size(min = 3, max = 2000) List<@NotNull @Valid Point> polygon) {

  /** One whose borders nobody has drawn yet. */
  public DivisionDetails(
      String code,
      DivisionKind kind,
      String name,
      @Nullable String parentCode,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String predecessorCode) {
    this(code, kind, name, parentCode, validFrom, validTo, predecessorCode, null);
  }
}
