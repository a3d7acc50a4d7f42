package org.anlan.registry.dossier.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.anlan.registry.dossier.part.Texts;
import org.anlan.registry.enterprise.place.Location;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mine, a pond, a source of major hazard … Its number is that of the county's own list. The grade
 * of a tailings pond 等别 goes from 1 to 5, the level of a major hazard source (GB 18218) from 1 to
 * 4; the lowest number is the gravest.
 */
@Schema(description = "设施 · What stands at a unit and is counted by itself")
public record Facility(
    @Schema(examples = "长安尾矿库") @NotBlank @Size(max = 200) String name,
    @NotNull FacilityType type,
    @Schema(description = "设施编号 · In the county's list", examples = "610926-WK-003")
        @Nullable @Size(max = 60) String number,
    @Schema(description = "尾矿库等别（1—5）或重大危险源级别（1—4） · Grade or level") @Nullable @Min(1) @Max(5) Integer grade,
    @Schema(description = "能力或容量") @Nullable @PositiveOrZero @Digits(integer = 14, fraction = 4) BigDecimal capacity,
    @Schema(description = "计量单位", examples = "万立方米") @Nullable @Size(max = 20) String capacityUnit,
    @Valid @Nullable Location location,
    @Nullable @Size(max = 300) String address,
    @Nullable FacilityUse use,
    @Schema(description = "建成日期") @Nullable LocalDate builtOn,
    @Schema(description = "下次检验检测日期") @Nullable LocalDate inspectionDueOn) {

  /** In use unless somebody says otherwise. */
  public Facility {
    name = Texts.strip(name);
    number = Texts.orNull(number);
    capacityUnit = Texts.orNull(capacityUnit);
    address = Texts.orNull(address);
    use = Objects.requireNonNullElse(use, FacilityUse.IN_USE);
  }
}
