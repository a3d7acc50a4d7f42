package org.anlan.hazards.hazard;

/** What stood behind the closing of a hazard. Rates count the first kind only. */
public enum ClosedHow {
  /** 复查销号: someone other than the rectifier went and looked. */
  RECHECK,
  /** 即查即改: gone before the inspector left. */
  ON_SPOT
}
