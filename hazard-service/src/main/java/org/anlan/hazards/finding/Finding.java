package org.anlan.hazards.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a hazard: as its finder reports it, before anybody has decided what to do about
 * it, and as it stands since. It changes by verbs of the hazard only.
 */
@Embeddable
public record Finding(
    @Enumerated(EnumType.STRING) HazardLevel level,
    String description,
    @Nullable String category,
    @Embedded @Nullable JudgementBasis basis,
    @Enumerated(EnumType.STRING) HazardSource source,
    @Enumerated(EnumType.STRING) @Nullable InspectionLevel inspectionLevel,
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

  /** In better words. */
  public Finding amended(String description, @Nullable String category) {
    return new Finding(
        level,
        description,
        category,
        basis,
        source,
        inspectionLevel,
        foundOn,
        rectifyBy,
        campaigns);
  }

  /** With another deadline. */
  public Finding due(@Nullable LocalDate rectifyBy) {
    return new Finding(
        level,
        description,
        category,
        basis,
        source,
        inspectionLevel,
        foundOn,
        rectifyBy,
        campaigns);
  }

  /** As a major one, judged by that item. */
  public Finding escalated(JudgementBasis basis) {
    return new Finding(
        HazardLevel.MAJOR,
        description,
        category,
        basis,
        source,
        inspectionLevel,
        foundOn,
        rectifyBy,
        campaigns);
  }
}
