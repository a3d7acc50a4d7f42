package org.anlan.hazards.alarm;

/** Whether somebody has looked at an alarm, and what they saw. */
public enum AlarmStatus {
  UNREVIEWED("待复核"),
  CONFIRMED("属实"),
  FALSE_ALARM("误报");

  private final String word;

  AlarmStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
