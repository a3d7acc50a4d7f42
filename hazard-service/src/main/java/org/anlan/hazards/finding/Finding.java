package org.anlan.hazards.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hazard as its finder reports it, before anybody has decided what to do about it. */
public record Finding(
    HazardLevel level,
    String description,
    @Nullable String category,
    @Nullable JudgementBasis basis,
    HazardSource source,
    @Nullable InspectionLevel inspectionLevel,
    LocalDate foundOn,
    @Nullable LocalDate rectifyBy,
    List<String> campaigns) {

  public Finding {
    campaigns = campaigns.stream().distinct().toList();
  }

  /** Everything that makes this finding unfit to be registered on the given day. */
  public List<Fault> faults(LocalDate today) {
    var faults = new ArrayList<Fault>();
    if (level == HazardLevel.MAJOR && basis == null) {
      faults.add(new Fault("judgementBasis", "judgement-basis-required"));
    }
    if (foundOn.isAfter(today)) {
      faults.add(new Fault("foundOn", "found-in-future"));
    }
    if (rectifyBy != null && rectifyBy.isBefore(foundOn)) {
      faults.add(new Fault("rectifyBy", "rectify-before-found"));
    }
    return faults;
  }
}
