package org.anlan.registry.dossier.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One stage of a project: when it was reached and how its safety review stands. */
@Schema(description = "三同时阶段 · A stage of the project and the review of its safety facilities")
public record Milestone(
    @NotNull Stage stage,
    @Schema(description = "计划日期") @Nullable LocalDate plannedOn,
    @Schema(description = "实际日期") @Nullable LocalDate reachedOn,
    @NotNull ReviewStatus review,
    @Nullable LocalDate reviewedOn,
    @Schema(description = "审查或验收单位、文号") @Nullable @Size(max = 300) String reviewedBy) {

  /** Blanks at the ends are nobody's intention. */
  public Milestone {
    reviewedBy = Texts.orNull(reviewedBy);
  }

  /** Whether its review is over; not named like a property, or the document showed one. */
  boolean letsTheNextFollow() {
    return review == ReviewStatus.PASSED || review == ReviewStatus.NOT_REQUIRED;
  }
}
