package org.anlan.hazards.report;

/** What whoever reported is told of how far it is; who is at work on it is not theirs to know. */
public enum PublicReportStatus {
  /** 已收到. */
  RECEIVED,
  /** 核查中. */
  IN_HAND,
  /** 属实. */
  CONFIRMED,
  /** 不属实. */
  DISMISSED
}
