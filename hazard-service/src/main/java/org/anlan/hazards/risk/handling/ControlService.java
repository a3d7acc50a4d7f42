package org.anlan.hazards.risk.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.Occasion;
import org.anlan.hazards.finding.OccasionKind;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.registration.Finders;
import org.anlan.hazards.registration.FoundHazard;
import org.anlan.hazards.registration.Registrar;
import org.anlan.hazards.registration.Whereabouts;
import org.anlan.hazards.risk.handling.RiskControlResource.FailMeasure;
import org.anlan.hazards.risk.handling.RiskControlResource.ReviewRisk;
import org.anlan.hazards.risk.point.RiskPoint;
import org.anlan.hazards.risk.point.RiskReview;
import org.anlan.hazards.risk.point.RiskStatus;
import org.anlan.hazards.risk.point.RiskView;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Keeps risks in control; what is found out of it becomes a hazard in the same breath. */
@ApplicationScoped
@Transactional
class ControlService {

  private final RiskDesk desk;
  private final Registrar registrar;
  private final Finders finders;
  private final HazardRepository hazards;
  private final Caller caller;

  ControlService(
      RiskDesk desk,
      Registrar registrar,
      Finders finders,
      HazardRepository hazards,
      Caller caller) {
    this.desk = desk;
    this.registrar = registrar;
    this.finders = finders;
    this.hazards = hazards;
    this.caller = caller;
  }

  RiskView addMeasure(UUID id, IfMatch seen, AddMeasure request) {
    return desk.tell(id, seen, (risk, by) -> risk.control(request.measure(by), by));
  }

  RiskView withdrawMeasure(UUID id, UUID measure, IfMatch seen, String reason) {
    return desk.tell(id, seen, (risk, by) -> risk.withdrawMeasure(measure, reason, by));
  }

  RiskView failMeasure(UUID id, UUID measure, IfMatch seen, FailMeasure r) {
    return desk.tell(
        id,
        seen,
        (risk, by) -> {
          risk.mustMayFail(measure);
          var on = Objects.requireNonNullElse(r.foundOn(), by.on());
          return risk.measureFailed(measure, open(risk, r.hazard(), r.source(), on), by);
        });
  }

  RiskView restoreMeasure(UUID id, UUID measure, IfMatch seen) {
    return desk.tell(
        id,
        seen,
        (risk, by) -> {
          var fact = risk.restoreMeasure(measure, by);
          refuseWhileOpen(risk, measure);
          return fact;
        });
  }

  RiskView review(UUID id, IfMatch seen, ReviewRisk r) {
    if ((r.outcome() == RiskStatus.OUT_OF_CONTROL) != (r.hazard() != null)) {
      throw InvalidRequest.at(
          "/hazard", r.hazard() == null ? "required" : "hazard-only-out-of-control");
    }
    return desk.tell(
        id,
        seen,
        (risk, by) -> {
          refuseSilentElimination(risk, r.outcome());
          var on = Objects.requireNonNullElse(r.reviewedOn(), by.on());
          var hazard = r.hazard() == null ? null : open(risk, r.hazard(), r.source(), on);
          return risk.review(new RiskReview(r.outcome(), on, r.opinion(), hazard, by));
        });
  }

  /** A grave risk stays on the map until an office has seen that it is gone. */
  private void refuseSilentElimination(RiskPoint risk, RiskStatus outcome) {
    if (outcome == RiskStatus.ELIMINATED
        && risk.colour().isGrave()
        && caller.scope().kind() == ScopeKind.ENTERPRISE) {
      throw new NotAllowed("only-officials-eliminate");
    }
  }

  private HazardLink open(
      RiskPoint risk, FoundHazard found, @Nullable HazardSource source, LocalDate on) {
    var hazard =
        registrar.open(
            found,
            finders.source(source),
            on,
            new Whereabouts(risk.site(), risk.jurisdiction()),
            new Occasion(OccasionKind.RISK_POINT, risk.id()),
            "/hazard");
    return new HazardLink(hazard.id(), hazard.number(), on);
  }

  /** A measure works again when the hazard that it was has been put right, not before. */
  private void refuseWhileOpen(RiskPoint risk, UUID measure) {
    risk.file().measures().stream()
        .filter(m -> m.id().equals(measure))
        .map(m -> hazards.get(m.failures().getLast().hazardId()))
        .filter(hazard -> hazard.isOpen())
        .findFirst()
        .ifPresent(
            hazard -> {
              throw new RuleViolation("hazard-still-open", hazard.number());
            });
  }
}
