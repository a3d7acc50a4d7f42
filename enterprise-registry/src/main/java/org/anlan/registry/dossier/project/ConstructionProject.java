package org.anlan.registry.dossier.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project whose safety facilities are designed, built and put to use with the work itself. */
@Schema(description = "三同时建设项目 · A project whose safety facilities go along with the work itself")
public record ConstructionProject(
    @NotBlank @Size(max = 200) String name,
    @NotNull ProjectKind kind,
    @Schema(description = "总投资（元）") @Nullable @PositiveOrZero @Digits(integer = 14, fraction = 2) BigDecimal invested,
    @Schema(description = "立项文号") @Nullable @Size(max = 100) String approval,
    @Nullable LocalDate startedOn,
    @Schema(description = "设计、施工、投入使用三个阶段，每阶段至多一条 · Each stage once at most")
        @Nullable @Size(max = 3) List<@Valid @NotNull Milestone> milestones) {

  /** Blanks at the ends are nobody's intention. */
  public ConstructionProject {
    name = Texts.strip(name);
    approval = Texts.orNull(approval);
    milestones = Texts.list(milestones);
  }
}
