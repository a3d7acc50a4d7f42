package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The item of a judgement standard (重大事故隐患判定标准) by which a hazard is a major one. Ledgers of old
 * often name the standard only.
 */
@Embeddable
public record JudgementBasis(
    @Column(name = "basis_standard") String standard,
    @Column(name = "basis_item") @Nullable String item) {

  /** As one cell has it: the standard and, after the last blank, its item. */
  public static JudgementBasis written(String cell) {
    int blank = cell.strip().lastIndexOf(' ');
    return blank < 0
        ? new JudgementBasis(cell.strip(), null)
        : new JudgementBasis(cell.substring(0, blank).strip(), cell.substring(blank + 1).strip());
  }
}
