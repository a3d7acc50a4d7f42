package org.anlan.hazards.risk.point;

/** What decides the colour of a risk. */
public enum ColourBasis {
  COMPUTED("评价计算"),
  /** An entry of the county's direct list. */
  DIRECT_MAJOR("直接判定"),
  /** Raised by hand. */
  RAISED("人工调高"),
  /** Lowered by hand, with approval. */
  LOWERED("经批准调低");

  private final String word;

  ColourBasis(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
