package org.anlan.hazards.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 核查验收: the department in charge found that a major hazard is gone.
 *
 * @param resumptionApproved whether production, where it was stopped until then, may start again
 */
public record DepartmentAcceptance(
    LocalDate acceptedOn,
    String organ,
    @Nullable String opinion,
    boolean resumptionApproved,
    Signature signed) {

  /** What is stopped later needs an approval of its own. */
  boolean resumes(InterimControl stop) {
    return resumptionApproved && !stop.signed().at().isAfter(signed.at());
  }

  /** As with a recheck: nobody accepts what they rectified, or said to be rectified. */
  public boolean vouchesForOwnWork(Completion completion) {
    return completion.isBy(signed) || PersonName.isSame(organ, completion.rectifiedBy());
  }
}
