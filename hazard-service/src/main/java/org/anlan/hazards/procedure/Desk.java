package org.anlan.hazards.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardEvent;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.profile.HazardProfile;
import org.anlan.hazards.profile.RectificationRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.event.Outbox;
import org.anlan.servicekit.profile.CountySettings;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.web.IfMatch;

/**
 * Where a verb is told to a hazard: in the caller's sight, at the version the caller has seen,
 * signed by the caller. What the hazard answers is told to the world.
 */
@ApplicationScoped
public class Desk {

  private final HazardRepository hazards;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final CountySettings<HazardProfile> profiles;
  private final Instance<EndChecks> checks;

  Desk(
      HazardRepository hazards,
      Outbox outbox,
      Caller caller,
      Clock clock,
      CountySettings<HazardProfile> profiles,
      @Any Instance<EndChecks> checks) {
    this.hazards = hazards;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.profiles = profiles;
    this.checks = checks;
  }

  /** One verb, one fact. Runs in the transaction of the use case. */
  public HazardView tell(UUID id, IfMatch seen, BiFunction<Hazard, Signature, HazardEvent> verb) {
    return tell(hazards.get(id), seen, verb);
  }

  private HazardView tell(
      Hazard hazard, IfMatch seen, BiFunction<Hazard, Signature, HazardEvent> verb) {
    seen.check(hazard.version());
    var fact = verb.apply(hazard, signature());
    hazards.write();
    outbox.append(fact);
    return show(hazard);
  }

  /**
   * One verb after which nobody works on the hazard any more. It is held before others are asked
   * what they still wait for, so that nobody begins to wait meanwhile.
   */
  public HazardView tellTheLast(
      UUID id, IfMatch seen, BiFunction<Hazard, Signature, HazardEvent> verb) {
    return tell(
        hazards.hold(id),
        seen,
        (hazard, by) -> {
          var fact = verb.apply(hazard, by);
          checks.forEach(check -> check.beforeTheEndOf(hazard));
          return fact;
        });
  }

  /** How the caller sees the hazard today. */
  public HazardView show(Hazard hazard) {
    return HazardView.of(hazard, LocalDate.now(clock), limits(hazard), caller.scope().kind());
  }

  /** What the hazard's county allows. */
  public RectificationRules limits(Hazard hazard) {
    return profiles.of(hazard.jurisdiction().countyCode()).rectification();
  }

  /** The caller's signature, now. */
  public Signature signature() {
    var actor = caller.actor();
    var now = clock.instant();
    return new Signature(
        actor.id(), actor.name() == null ? actor.id() : actor.name(), now, dayOf(now));
  }

  /** The day in the county on which something happened. */
  public LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
