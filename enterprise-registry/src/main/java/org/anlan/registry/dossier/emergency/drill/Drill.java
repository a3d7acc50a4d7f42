package org.anlan.registry.dossier.emergency.drill;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A drill that was held 应急演练, of a plan or of none. */
@Schema(description = "应急演练 · A drill that was held")
public record Drill(
    @Schema(description = "所演练的预案 · The plan that was drilled") @Nullable UUID planId,
    @Schema(examples = "尾矿库漫坝应急演练") @NotBlank @Size(max = 200) String subject,
    @NotNull DrillForm form,
    @NotNull LocalDate heldOn,
    @Schema(description = "参加人数") @NotNull @Min(1) @Max(100_000) Integer participants,
    @Schema(description = "评估结论 · What was learnt") @Nullable @Size(max = 2000) String evaluation) {

  /** Blanks at the ends are nobody's intention. */
  public Drill {
    subject = Texts.strip(subject);
    evaluation = Texts.orNull(evaluation);
  }
}
