package org.anlan.hazards.rectification;

/** 深层次原因: what let the hazard come about. */
public enum RootCause {
  PEOPLE("人的因素"),
  EQUIPMENT("物的因素"),
  ENVIRONMENT("环境因素"),
  MANAGEMENT("管理因素");

  private final String word;

  RootCause(String word) {
    this.word = word;
  }

  /** As files and workbooks write it. */
  public String word() {
    return word;
  }
}
