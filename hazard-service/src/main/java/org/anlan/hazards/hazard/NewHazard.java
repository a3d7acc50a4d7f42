package org.anlan.hazards.hazard;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.Occasion;
import org.anlan.hazards.finding.Origin;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a hazard comes on record with: what was found, where, who is in charge, who says so. */
public record NewHazard(
    UUID id,
    String number,
    Finding finding,
    Site site,
    Jurisdiction jurisdiction,
    Signature by,
    @Nullable Occasion occasion) {

  /** One that was found on no particular occasion. */
  public NewHazard(
      UUID id, String number, Finding finding, Site site, Jurisdiction jurisdiction, Signature by) {
    this(id, number, finding, site, jurisdiction, by, null);
  }

  /** Its faults have been told to the finder before; whoever comes here with one is refused. */
  void mustBeWithoutFault() {
    for (var fault : finding.faults(by.on())) {
      throw new RuleViolation(fault.code());
    }
  }

  Origin origin(boolean imported) {
    return new Origin(by.at(), by.person(), by.name(), imported, occasion);
  }

  /** What had become of a hazard before the platform knew of it. */
  public record Past(
      HazardStatus status,
      @Nullable LocalDate closedOn,
      @Nullable ListingFacts listing,
      Rectification rectification) {

    Ending ending() {
      return closedOn == null ? Ending.NONE : Ending.closed(closedOn, ClosedHow.RECHECK);
    }
  }
}
