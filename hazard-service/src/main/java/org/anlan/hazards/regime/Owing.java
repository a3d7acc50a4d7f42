package org.anlan.hazards.regime;

/** Whether a 制 was kept for a hazard. */
public enum Owing {
  FULFILLED,
  OWED,
  /** Its time has not come. */
  NOT_DUE,
  /** The hazard has come to its end without it; nobody can make up for it. */
  MISSED
}
