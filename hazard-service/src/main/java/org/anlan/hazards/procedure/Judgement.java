package org.anlan.hazards.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.anlan.hazards.finding.JudgementBasis;

/** 判定依据 as it is sent: the standard, and which of its items. */
public record Judgement(
    @NotBlank @Size(max = 200) String standard, @NotBlank @Size(max = 200) String item) {

  /** As the hazard keeps it. */
  public JudgementBasis basis() {
    return new JudgementBasis(standard, item);
  }
}
