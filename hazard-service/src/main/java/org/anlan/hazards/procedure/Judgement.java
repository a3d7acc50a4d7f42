package org.anlan.hazards.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.anlan.hazards.finding.JudgementBasis;
import org.jspecify.annotations.Nullable;

/**
 * 判定依据 as it is sent: the standard, and which of its items.
 *
 * @param reason why it holds, where it is an item of a sector that is not the enterprise's
 */
public record Judgement(
    @NotBlank @Size(max = 200) String standard,
    @NotBlank @Size(max = 200) String item,
    @Size(max = 500) @Nullable String reason) {

  /** As the hazard keeps it. */
  public JudgementBasis basis() {
    return new JudgementBasis(
        standard.strip(), item.strip(), reason == null || reason.isBlank() ? null : reason.strip());
  }
}
