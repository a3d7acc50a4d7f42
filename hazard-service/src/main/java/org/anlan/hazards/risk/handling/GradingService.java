package org.anlan.hazards.risk.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.hazards.risk.handling.RiskGradingResource.DecideLowering;
import org.anlan.hazards.risk.handling.RiskGradingResource.SetColour;
import org.anlan.hazards.risk.point.RiskPoint;
import org.anlan.hazards.risk.point.RiskView;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.scope.ScopeKind;
import org.anlan.servicekit.web.IfMatch;

/** Grades risks anew, and sets their colour by hand. */
@ApplicationScoped
@Transactional
class GradingService {

  private final RiskDesk desk;
  private final Caller caller;

  GradingService(RiskDesk desk, Caller caller) {
    this.desk = desk;
    this.caller = caller;
  }

  RiskView grade(UUID id, IfMatch seen, GradeRisk request) {
    return desk.tell(
        id,
        seen,
        (risk, by) -> {
          var rules = desk.rules(risk.jurisdiction().countyCode());
          var grading = request.grading(rules, by);
          refuseSilentDelisting(risk, request);
          var before = risk.colour();
          var fact = risk.grade(grading);
          refuseSilentLowering(before, risk.colour());
          return fact;
        });
  }

  RiskView raise(UUID id, IfMatch seen, SetColour r) {
    return desk.tell(id, seen, (risk, by) -> risk.raise(r.colour(), r.reason(), by));
  }

  RiskView proposeLowering(UUID id, IfMatch seen, SetColour r) {
    return desk.tell(id, seen, (risk, by) -> risk.proposeLowering(r.colour(), r.reason(), by));
  }

  RiskView decideLowering(UUID id, IfMatch seen, DecideLowering r) {
    return desk.tell(id, seen, (risk, by) -> risk.decideLowering(r.approved(), r.opinion(), by));
  }

  /** What is major by the direct list stays so until an official says otherwise. */
  private void refuseSilentDelisting(RiskPoint risk, GradeRisk request) {
    var listed = risk.file().gradings().getLast().directMajor();
    if (listed != null
        && !listed.equals(request.directMajor())
        && caller.scope().kind() == ScopeKind.ENTERPRISE) {
      throw new NotAllowed("only-officials-delist");
    }
  }

  /** New scores are no way for an enterprise around the decision on a lowering. */
  private void refuseSilentLowering(RiskColour before, RiskColour after) {
    if (before.isGrave()
        && before.isWorseThan(after)
        && caller.scope().kind() == ScopeKind.ENTERPRISE) {
      throw new NotAllowed("only-officials-grade-down");
    }
  }
}
