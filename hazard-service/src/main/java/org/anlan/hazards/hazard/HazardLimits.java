package org.anlan.hazards.hazard;

/** What a county may set about the handling of hazards; law leaves it open. */
public interface HazardLimits {

  /** How often one hazard's deadline may be extended. */
  Integer extensions();

  /** After how many days without an entry the monthly progress of a major hazard is due. */
  Integer progressDays();
}
