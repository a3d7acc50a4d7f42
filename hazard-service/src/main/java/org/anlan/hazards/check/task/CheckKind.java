package org.anlan.hazards.check.task;

/** Who checks an enterprise, and why. None of these is an administrative inspection. */
public enum CheckKind {
  /** The enterprise itself, on one of its rungs. */
  SELF("自查"),
  /** An office, to see that the work is done. */
  SUPERVISION("督查"),
  /** An office, wherever it likes. */
  SPOT_CHECK("抽查"),
  /** An office, of what was found before. */
  RECHECK("复查");

  private final String word;

  CheckKind(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
