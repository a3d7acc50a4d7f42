package org.anlan.hazards.hazard;

import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How a hazard comes on record: found today, or taken over from the books of before. */
public final class NewHazard {

  private NewHazard() {}

  /** What had become of a hazard before the platform knew of it. */
  public record Past(
      HazardStatus status,
      @Nullable LocalDate closedOn,
      @Nullable ListingFacts listing,
      Rectification rectification) {}

  /** 登记: puts a finding on record. Its faults have been told to the finder before. */
  public static Hazard register(
      UUID id, String number, Finding finding, Site site, Jurisdiction jurisdiction, Signature by) {
    for (var fault : finding.faults(by.on())) {
      throw new RuleViolation(fault.code());
    }
    return of(id, number, finding, site, jurisdiction, by);
  }

  /**
   * 历史台账: a hazard in the state it had, with the days it had. Whatever is missing stays missing.
   */
  public static Hazard takeOver(
      UUID id,
      String number,
      Finding finding,
      Site site,
      Jurisdiction jurisdiction,
      Past past,
      Signature by) {
    var hazard = of(id, number, finding, site, jurisdiction, by);
    hazard.imported = true;
    hazard.status = past.status();
    hazard.closedOn = past.closedOn();
    hazard.closedHow = past.closedOn() == null ? null : ClosedHow.RECHECK;
    hazard.listing = past.listing();
    hazard.rectification = past.rectification();
    return hazard;
  }

  private static Hazard of(
      UUID id, String number, Finding finding, Site site, Jurisdiction jurisdiction, Signature by) {
    var hazard = new Hazard();
    hazard.id = id;
    hazard.version = -1; // Hibernate writes 0 with the insert
    hazard.number = number;
    hazard.jurisdiction = jurisdiction;
    hazard.site = site;
    hazard.level = finding.level();
    hazard.status = HazardStatus.REGISTERED;
    hazard.source = finding.source();
    hazard.inspectionLevel = finding.inspectionLevel();
    hazard.description = finding.description();
    hazard.category = finding.category();
    hazard.basis = finding.basis();
    hazard.foundOn = finding.foundOn();
    hazard.rectifyBy = finding.rectifyBy();
    hazard.campaigns = finding.campaigns();
    hazard.rectification = Rectification.empty();
    hazard.createdAt = by.at();
    hazard.createdBy = by.person();
    hazard.createdByName = by.name();
    hazard.index();
    return hazard;
  }
}
