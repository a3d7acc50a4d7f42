package org.anlan.hazards.procedure;

import org.anlan.hazards.hazard.Hazard;

/** What another feature still waits for, so that a hazard must not come to its end yet. */
public interface EndChecks {

  /** Refuses where the hazard has to stay open. */
  void beforeTheEndOf(Hazard hazard);
}
