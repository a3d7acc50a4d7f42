package org.anlan.hazards.finding;

/** The two levels the law knows. 较大 is a level of risks, never of hazards. */
public enum HazardLevel {
  /** 一般隐患. */
  GENERAL,
  /** 重大隐患: judged by an item of a published standard, reported twice, accepted by a department. */
  MAJOR
}
