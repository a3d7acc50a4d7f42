package org.anlan.hazards.hazard;

/** What a county may set about the handling of hazards; law leaves it open. */
public interface HazardLimits {

  /** How often one hazard's deadline may be extended. */
  Integer extensions();

  /** By how many days in all. */
  Integer extensionDays();

  /** How many days before the deadline an extension has to be granted at the latest. */
  Integer extensionLeadDays();

  /** After how many days without an entry the monthly progress of a major hazard is due. */
  Integer progressDays();

  /** Whether a hazard may be closed before its lister has taken it off the list. */
  Boolean closeListed();
}
