package org.anlan.hazards.check.task;

/** What became of a check. */
public enum TaskStatus {
  OPEN("待检查"),
  DONE("已检查"),
  CANCELLED("已取消");

  private final String word;

  TaskStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
