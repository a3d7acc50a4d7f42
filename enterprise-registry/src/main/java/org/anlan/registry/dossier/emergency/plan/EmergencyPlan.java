package org.anlan.registry.dossier.emergency.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.anlan.registry.dossier.part.Due;
import org.anlan.registry.dossier.part.DueFor;
import org.anlan.registry.dossier.part.DueRules;
import org.anlan.registry.dossier.part.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An emergency plan. Units with mines, dangerous goods, smelting, railways, construction or crowds
 * (国务院令708) file theirs within 20 working days of the issue, but for those of a single site; all
 * are evaluated every three years (应急管理部令2).
 */
@Schema(description = "应急预案 · A plan for emergencies, its filing and its evaluation")
public record EmergencyPlan(
    @NotNull PlanKind kind,
    @Schema(examples = "尾矿库溃坝事故专项应急预案") @NotBlank @Size(max = 200) String name,
    @Schema(description = "版本", examples = "2026-1") @Nullable @Size(max = 40) String edition,
    @Schema(description = "公布日期") @NotNull LocalDate issuedOn,
    @Schema(description = "备案日期") @Nullable LocalDate filedOn,
    @Schema(description = "备案编号") @Nullable @Size(max = 100) String filingNumber,
    @Schema(description = "备案机关") @Nullable @Size(max = 200) String filedWith,
    @Schema(description = "最近一次评估日期") @Nullable LocalDate evaluatedOn) {

  private static final int FILING_DAYS = 20;
  private static final int EVALUATION_YEARS = 3;

  /** Blanks at the ends are nobody's intention. */
  public EmergencyPlan {
    name = Texts.strip(name);
    edition = Texts.orNull(edition);
    filingNumber = Texts.orNull(filingNumber);
    filedWith = Texts.orNull(filedWith);
  }

  /** Whether the other is this plan, whatever became of it. */
  boolean isSamePlanAs(EmergencyPlan other) {
    return kind == other.kind
        && Objects.equals(name, other.name)
        && Objects.equals(edition, other.edition)
        && Objects.equals(issuedOn, other.issuedOn);
  }

  /** First the filing, where one is owed, then the evaluation. */
  @Nullable Due due(DueRules rules) {
    if (filedOn == null && kind != PlanKind.ON_SITE && rules.filesPlans()) {
      return Due.counted(rules.workingDaysAfter(issuedOn, FILING_DAYS), DueFor.FILING);
    }
    var last = evaluatedOn == null ? issuedOn : evaluatedOn;
    return Due.by(last.plusYears(EVALUATION_YEARS), DueFor.EVALUATION);
  }
}
