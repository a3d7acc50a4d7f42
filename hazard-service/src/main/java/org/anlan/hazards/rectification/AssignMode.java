package org.anlan.hazards.rectification;

/** How a hazard was handed over to whoever has to rectify it. */
public enum AssignMode {
  ON_SITE("现场交办"),
  MEETING("专题会办"),
  FOLLOW_UP("跟踪督办");

  private final String word;

  AssignMode(String word) {
    this.word = word;
  }

  /** As slips write it. */
  public String word() {
    return word;
  }
}
