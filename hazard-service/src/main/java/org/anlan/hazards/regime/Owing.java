package org.anlan.hazards.regime;

/** Whether a 制 was kept for a hazard. */
public enum Owing {
  FULFILLED,
  OWED,
  /** Its time has not come. */
  NOT_DUE
}
