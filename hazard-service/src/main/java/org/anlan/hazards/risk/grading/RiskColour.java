package org.anlan.hazards.risk.grading;

/** The four colours of risks, worst first. Green is none of them: no risk is nothing to map. */
public enum RiskColour {
  RED("红", "重大风险"),
  ORANGE("橙", "较大风险"),
  YELLOW("黄", "一般风险"),
  BLUE("蓝", "低风险");

  private final String word;
  private final String level;

  RiskColour(String word, String level) {
    this.word = word;
    this.level = level;
  }

  /** As ledgers and workbooks write it. */
  public String word() {
    return word;
  }

  /** What it means; who cannot tell the colours apart reads this. */
  public String level() {
    return level;
  }

  /** 1 for the worst. */
  public int rank() {
    return ordinal() + 1;
  }

  /** The colour of that rank. */
  public static RiskColour ofRank(int rank) {
    return values()[rank - 1];
  }

  public boolean isWorseThan(RiskColour other) {
    return compareTo(other) < 0;
  }

  /** Of the two that an enterprise does not get rid of alone. */
  public boolean isGrave() {
    return isWorseThan(YELLOW);
  }

  /** The worse of the two. */
  public RiskColour or(RiskColour other) {
    return other.isWorseThan(this) ? other : this;
  }
}
