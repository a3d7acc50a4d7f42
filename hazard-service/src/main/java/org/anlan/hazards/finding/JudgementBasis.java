package org.anlan.hazards.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The item of a judgement standard (重大事故隐患判定标准) by which a hazard is a major one. Ledgers of old
 * often name the standard only.
 *
 * @param reason why it holds here, where it is an item of another sector
 */
@Embeddable
public record JudgementBasis(
    @Column(name = "basis_standard") String standard,
    @Column(name = "basis_item") @Nullable String item,
    @Column(name = "basis_reason") @Nullable String reason) {

  /** By an item of the hazard's own sector. */
  public static JudgementBasis of(String standard, @Nullable String item) {
    return new JudgementBasis(standard, item, null);
  }

  /** As one cell has it: the standard and, after the last blank, its item. */
  public static JudgementBasis written(String cell) {
    int blank = cell.strip().lastIndexOf(' ');
    return blank < 0
        ? of(cell.strip(), null)
        : of(cell.substring(0, blank).strip(), cell.substring(blank + 1).strip());
  }
}
