package org.anlan.hazards.profile;

/** The four colours of warnings, the gravest first. */
public enum WarningColour {
  RED("红色"),
  ORANGE("橙色"),
  YELLOW("黄色"),
  BLUE("蓝色");

  private final String word;

  WarningColour(String word) {
    this.word = word;
  }

  /** As notices and workbooks write it. */
  public String word() {
    return word;
  }
}
