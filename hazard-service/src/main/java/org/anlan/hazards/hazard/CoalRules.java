package org.anlan.hazards.hazard;

import java.time.LocalDate;
import org.anlan.hazards.finding.HazardLevel;
import org.jspecify.annotations.Nullable;

/** What a coal mine is owed besides (煤矿安全生产条例). */
public final class CoalRules {

  /** The sector of coal mines. */
  public static final String SECTOR = "MK";

  /** 第四十八条: so many days after a mine that was stopped asked to resume, it has been accepted. */
  public static final int ACCEPTANCE_DAYS = 20;

  private CoalRules() {}

  /**
   * Until when the department has accepted, or not, what a stopped mine reports as done, which is
   * how it asks to resume; null where nobody waits for that.
   */
  static @Nullable LocalDate acceptBy(Hazard hazard) {
    var completion = hazard.rectification().completion();
    return hazard.status() == HazardStatus.COMPLETED
            && hazard.finding().level() == HazardLevel.MAJOR
            && hazard.jurisdiction().sectorCodes().contains(SECTOR)
            && hazard.rectification().stopped()
            && completion != null
        ? completion.signed().on().plusDays(ACCEPTANCE_DAYS)
        : null;
  }
}
