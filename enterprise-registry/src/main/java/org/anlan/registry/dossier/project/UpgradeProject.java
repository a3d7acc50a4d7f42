package org.anlan.registry.dossier.project;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project by which a unit becomes safer through technique 技改. */
@Schema(description = "技术改造项目 · A project that makes a unit safer through technique")
public record UpgradeProject(
    @NotBlank @Size(max = 200) String name,
    @NotNull UpgradeKind kind,
    @Schema(description = "投资（元）") @Nullable @PositiveOrZero @Digits(integer = 14, fraction = 2) BigDecimal invested,
    @Schema(description = "减少的岗位人数") @Nullable @Min(0) @Max(100_000) Integer postsReplaced,
    @NotNull LocalDate startedOn,
    @Schema(description = "计划完成日期") @NotNull LocalDate completeBy,
    @Schema(description = "进度（%）") @Nullable @Min(0) @Max(100) Integer progress,
    @Nullable LocalDate completedOn) {

  /** Blanks at the ends are nobody's intention. */
  public UpgradeProject {
    name = Texts.strip(name);
  }
}
