package org.anlan.hazards.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.hazard.NewHazard;
import org.anlan.hazards.procedure.Desk;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.identifier.Ids;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.InvalidRequest.Fault;

/** Puts hazards on record and shows them one by one. */
@ApplicationScoped
@Transactional
class HazardService {

  private final HazardRepository hazards;
  private final Locator locator;
  private final Finders finders;
  private final Numbers numbers;
  private final Outbox outbox;
  private final Desk desk;

  HazardService(
      HazardRepository hazards,
      Locator locator,
      Finders finders,
      Numbers numbers,
      Outbox outbox,
      Desk desk) {
    this.hazards = hazards;
    this.locator = locator;
    this.finders = finders;
    this.numbers = numbers;
    this.outbox = outbox;
    this.desk = desk;
  }

  HazardView register(RegisterHazard request) {
    var by = desk.signature();
    var finding = request.finding(finders.source(request.source()));
    refuseFaults(finding, by.on());
    var where = locator.locate(request);
    var number = numbers.next("YH", where.jurisdiction().countyCode(), by.on().getYear());
    var hazard =
        Hazard.register(
            new NewHazard(Ids.next(), number, finding, where.site(), where.jurisdiction(), by));
    hazards.add(hazard);
    hazards.write();
    outbox.append(hazard.registered());
    return desk.show(hazard);
  }

  HazardView find(UUID id) {
    return desk.show(hazards.get(id));
  }

  private static void refuseFaults(Finding finding, LocalDate today) {
    var faults = finding.faults(today);
    if (!faults.isEmpty()) {
      throw new InvalidRequest(
          faults.stream().map(fault -> new Fault("/" + fault.field(), fault.code())).toList());
    }
  }
}
