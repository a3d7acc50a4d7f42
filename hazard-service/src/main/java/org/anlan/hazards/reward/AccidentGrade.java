package org.anlan.hazards.reward;

/** How grave a concealed accident was (国务院令493). */
public enum AccidentGrade {
  /** 一般. */
  GENERAL,
  /** 较大. */
  LARGER,
  /** 重大. */
  MAJOR,
  /** 特别重大. */
  EXTRAORDINARY
}
