package org.anlan.hazards.risk.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anlan.hazards.procedure.Desk;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.RiskRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.point.RiskEvent;
import org.anlan.hazards.risk.point.RiskPoint;
import org.anlan.hazards.risk.point.RiskRepository;
import org.anlan.hazards.risk.point.RiskView;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.web.IfMatch;

/**
 * Where a verb is told to a risk: in the caller's sight, at the version the caller has seen, signed
 * by the caller. What the risk answers is told to the world.
 */
@ApplicationScoped
class RiskDesk {

  private final RiskRepository risks;
  private final Outbox outbox;
  private final Desk desk;
  private final Clock clock;
  private final CountySettings<HazardProfile> profiles;

  RiskDesk(
      RiskRepository risks,
      Outbox outbox,
      Desk desk,
      Clock clock,
      CountySettings<HazardProfile> profiles) {
    this.risks = risks;
    this.outbox = outbox;
    this.desk = desk;
    this.clock = clock;
    this.profiles = profiles;
  }

  /** One verb, one fact. Runs in the transaction of the use case. */
  RiskView tell(UUID id, IfMatch seen, BiFunction<RiskPoint, Signature, RiskEvent> verb) {
    var risk = risks.get(id);
    seen.check(risk.version());
    var fact = verb.apply(risk, signature());
    risks.write();
    outbox.append(fact);
    return show(risk);
  }

  /** Puts a new one on record. */
  RiskView add(RiskPoint risk) {
    var fact = risk.identified();
    risks.add(risk);
    risks.write();
    outbox.append(fact);
    return show(risk);
  }

  RiskView show(UUID id) {
    return show(risks.get(id));
  }

  RiskView show(RiskPoint risk) {
    return RiskView.of(risk, LocalDate.now(clock), rules(risk.jurisdiction().countyCode()));
  }

  RiskRules rules(String county) {
    return profiles.of(county).risk();
  }

  Signature signature() {
    return desk.signature();
  }
}
