package org.anlan.hazards.risk.point;

import java.util.List;
import java.util.UUID;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.grading.Grading;

/**
 * What a risk comes on record with: what was identified, where, how it is graded and controlled.
 */
public record NewRisk(
    UUID id,
    String number,
    Identification what,
    Owners owners,
    Site site,
    Jurisdiction jurisdiction,
    Grading grading,
    List<ControlMeasure> measures,
    Signature by) {}
