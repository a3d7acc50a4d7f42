package org.anlan.hazards.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.Occasion;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.hazard.NewHazard;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.standard.JudgementStandards;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which hazards come on record, whatever brought them to light. Runs in the
 * transaction of the use case.
 */
@ApplicationScoped
public class Registrar {

  private final HazardRepository hazards;
  private final JudgementStandards standards;
  private final Numbers numbers;
  private final Outbox outbox;
  private final Desk desk;

  Registrar(
      HazardRepository hazards,
      JudgementStandards standards,
      Numbers numbers,
      Outbox outbox,
      Desk desk) {
    this.hazards = hazards;
    this.standards = standards;
    this.numbers = numbers;
    this.outbox = outbox;
    this.desk = desk;
  }

  /** Puts a finding on record, or refuses it with all its faults. */
  public Hazard register(Finding finding, Whereabouts where, @Nullable Occasion occasion) {
    var by = desk.signature();
    refuseFaults(finding, by.on());
    var county = where.jurisdiction().countyCode();
    standards.mustHold(finding.basis(), where.jurisdiction(), finding.foundOn());
    var number = numbers.next("YH", county, by.on().getYear());
    var hazard =
        Hazard.register(
            new NewHazard(
                Ids.next(), number, finding, where.site(), where.jurisdiction(), by, occasion));
    var fact = hazard.registered();
    hazards.add(hazard);
    hazards.write();
    outbox.append(fact);
    return hazard;
  }

  /**
   * Opens a hazard on the occasion of another record.
   *
   * @param pointer where in the request its faults lie
   */
  public Hazard open(
      FoundHazard found,
      HazardSource source,
      LocalDate on,
      Whereabouts where,
      Occasion occasion,
      String pointer) {
    try {
      return register(found.finding(source, on), where, occasion);
    } catch (InvalidRequest e) {
      throw e.under(pointer);
    }
  }

  /** Tells the reporter what is wrong with the finding, before anything is done. */
  void refuseFaults(Finding finding, LocalDate today) {
    var faults = finding.faults(today);
    if (!faults.isEmpty()) {
      throw new InvalidRequest(
          faults.stream().map(fault -> new Fault("/" + fault.field(), fault.code())).toList());
    }
  }
}
