package org.anlan.registry.dossier.emergency.due;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.anlan.registry.dossier.emergency.drill.Drills;
import org.anlan.registry.dossier.emergency.plan.EmergencyPlans;
import org.anlan.registry.dossier.part.PartDesk;
import org.anlan.servicekit.event.Fact;
import org.anlan.servicekit.event.Subscriber;

/**
 * Keeps the day of the next drill, and whether plans are filed, in step with the unit: one that
 * comes under a high-risk sector drills more often from then on, whoever changed it and however. It
 * listens to what the register itself tells, so that request, ledger and merger are one case.
 */
@ApplicationScoped
class DrillDates implements Subscriber {

  private static final String CHANGED = "org.anlan.enterprise.changed.v1";
  private static final String MERGED = "org.anlan.enterprise.merged.v1";
  private static final Set<String> DECISIVE = Set.of("sectorCodes", "premises");

  private final PartDesk desk;

  DrillDates(PartDesk desk) {
    this.desk = desk;
  }

  @Override
  public String name() {
    return "drill-dates";
  }

  @Override
  public Set<String> topics() {
    return Set.of("anlan.enterprise");
  }

  @Override
  public boolean wants(String type) {
    return type.equals(CHANGED) || type.equals(MERGED);
  }

  @Override
  public void receive(Fact fact) {
    if (fact.type().equals(MERGED)) {
      fallDueAnew(UUID.fromString(fact.data().path("into").asText()));
    } else if (isDecisive(fact.data())) {
      fallDueAnew(fact.subject());
    }
  }

  private void fallDueAnew(UUID unit) {
    desk.fallDueAnew(Drills.KIND, unit);
    desk.fallDueAnew(EmergencyPlans.KIND, unit);
  }

  private static boolean isDecisive(JsonNode data) {
    for (var field : data.path("fields")) {
      if (DECISIVE.contains(field.asText())) {
        return true;
      }
    }
    return false;
  }
}
