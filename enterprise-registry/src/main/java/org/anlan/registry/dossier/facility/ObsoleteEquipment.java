package org.anlan.registry.dossier.facility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Equipment or a process that the national catalogue 淘汰目录 wants gone. */
@Schema(description = "淘汰落后设备或工艺 · What has to go, by which item of the catalogue and when")
public record ObsoleteEquipment(
    @Schema(examples = "KS 系列矿用变压器") @NotBlank @Size(max = 200) String name,
    @Schema(
            description = "淘汰目录条目 · The item of the catalogue",
            examples = "金属非金属矿山禁止使用的设备及工艺目录（第一批）第3项")
        @NotBlank @Size(max = 300) String catalogueItem,
    @Nullable @Min(1) @Max(100_000) Integer quantity,
    @Schema(description = "退出计划") @NotBlank @Size(max = 1000) String exitPlan,
    @Schema(description = "计划退出日期") @NotNull LocalDate exitBy,
    @Schema(description = "实际退出日期") @Nullable LocalDate goneOn) {

  /** Blanks at the ends are nobody's intention. */
  public ObsoleteEquipment {
    name = Texts.strip(name);
    catalogueItem = Texts.strip(catalogueItem);
    exitPlan = Texts.strip(exitPlan);
  }
}
