package org.anlan.hazards.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.procedure.RemedyResource.AddInterimControl;
import org.anlan.hazards.procedure.RemedyResource.GrantExtension;
import org.anlan.hazards.procedure.RemedyResource.PlanRectification;
import org.anlan.hazards.procedure.RemedyResource.ReportCompletion;
import org.anlan.hazards.procedure.RemedyResource.ReportProgress;
import org.anlan.hazards.procedure.RemedyResource.SelfAccepted;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.Extension;
import org.anlan.hazards.rectification.InterimControl;
import org.anlan.hazards.rectification.PersonName;
import org.anlan.hazards.rectification.Plan;
import org.anlan.hazards.rectification.Progress;
import org.anlan.hazards.rectification.SelfAcceptance;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The use cases of whoever rectifies a hazard. */
@ApplicationScoped
@Transactional
class RemedyService {

  private final Desk desk;
  private final Proofs proofs;

  RemedyService(Desk desk, Proofs proofs) {
    this.desk = desk;
    this.proofs = proofs;
  }

  HazardView plan(UUID id, IfMatch seen, PlanRectification r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) ->
            hazard.plan(
                new Plan(
                    r.measures(),
                    r.responsiblePerson(),
                    r.funds(),
                    r.deadline(),
                    r.contingencyPlan(),
                    by)));
  }

  HazardView progress(UUID id, IfMatch seen, ReportProgress r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) -> hazard.reportProgress(new Progress(r.description(), r.percent(), by)));
  }

  HazardView control(UUID id, IfMatch seen, AddInterimControl r) {
    var stopped = Boolean.TRUE.equals(r.productionStopped());
    return desk.tell(
        id,
        seen,
        (hazard, by) -> {
          var next = by.on().plusDays(desk.limits(hazard).interimReviewDays());
          var reviewOn = Objects.requireNonNullElse(r.reviewOn(), next);
          if (reviewOn.isBefore(by.on())) {
            throw InvalidRequest.at("/reviewOn", "deadline-in-past");
          }
          return hazard.addInterimControl(new InterimControl(r.measures(), stopped, reviewOn, by));
        });
  }

  HazardView extend(UUID id, IfMatch seen, GrantExtension r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) ->
            hazard.extend(
                new Extension(
                    hazard.finding().rectifyBy(),
                    r.rectifyBy(),
                    r.reason(),
                    TypedName.orNull(r.requestedBy()),
                    by),
                desk.limits(hazard)));
  }

  HazardView complete(UUID id, IfMatch seen, ReportCompletion r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) -> {
          proofs.check(id, "/before", r.before());
          proofs.check(id, "/after", r.after());
          return hazard.complete(
              new Completion(
                  r.completedOn(),
                  r.description(),
                  TypedName.orElse(r.rectifiedBy(), by.name()),
                  r.cost(),
                  selfAcceptance(r.selfAcceptance()),
                  r.rootCause(),
                  r.before() == null ? List.of() : r.before(),
                  r.after() == null ? List.of() : r.after(),
                  by),
              desk.limits(hazard));
        });
  }

  private static @Nullable SelfAcceptance selfAcceptance(@Nullable SelfAccepted r) {
    return r == null
        ? null
        : new SelfAcceptance(
            PersonName.strip(r.acceptedBy()), r.acceptedOn(), r.conclusion(), r.opinion());
  }
}
