package org.anlan.hazards.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.procedure.Desk;

/** Puts hazards on record and shows them one by one. */
@ApplicationScoped
@Transactional
class HazardService {

  private final HazardRepository hazards;
  private final Locator locator;
  private final Finders finders;
  private final Registrar registrar;
  private final Desk desk;

  HazardService(
      HazardRepository hazards, Locator locator, Finders finders, Registrar registrar, Desk desk) {
    this.hazards = hazards;
    this.locator = locator;
    this.finders = finders;
    this.registrar = registrar;
    this.desk = desk;
  }

  HazardView register(RegisterHazard request) {
    var finding = request.finding(finders.source(request.source()));
    registrar.refuseFaults(finding, desk.signature().on());
    var where = locator.locate(request.claimedPlace());
    return desk.show(registrar.register(finding, where, null));
  }

  HazardView find(UUID id) {
    return desk.show(hazards.get(id));
  }
}
