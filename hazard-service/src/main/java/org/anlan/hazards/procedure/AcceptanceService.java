package org.anlan.hazards.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardEvent;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.procedure.AcceptanceResource.AcceptRectification;
import org.anlan.hazards.procedure.AcceptanceResource.RecheckHazard;
import org.anlan.hazards.procedure.AcceptanceResource.ReportToDepartment;
import org.anlan.hazards.procedure.AcceptanceResource.ReportToWorkers;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.DualReport;
import org.anlan.hazards.rectification.PersonName;
import org.anlan.hazards.rectification.Recheck;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The use cases of those who vouch for a rectification, and of the reports a major hazard owes. */
@ApplicationScoped
@Transactional
class AcceptanceService {

  private final Desk desk;
  private final Proofs proofs;

  AcceptanceService(Desk desk, Proofs proofs) {
    this.desk = desk;
    this.proofs = proofs;
  }

  HazardView recheck(UUID id, IfMatch seen, RecheckHazard r) {
    return r.passed()
        ? desk.tellTheLast(id, seen, rechecked(r))
        : desk.tell(id, seen, rechecked(r));
  }

  private BiFunction<Hazard, Signature, HazardEvent> rechecked(RecheckHazard r) {
    return (hazard, by) ->
        hazard.recheck(
            new Recheck(
                r.passed(),
                Objects.requireNonNullElse(r.recheckedOn(), by.on()),
                TypedName.orElse(r.recheckedBy(), by.name()),
                r.opinion(),
                r.rectifyBy(),
                by),
            desk.limits(hazard));
  }

  HazardView accept(UUID id, IfMatch seen, AcceptRectification r) {
    var resumed = Boolean.TRUE.equals(r.resumptionApproved());
    return desk.tell(
        id,
        seen,
        (hazard, by) ->
            hazard.accept(
                new DepartmentAcceptance(
                    r.acceptedOn(), PersonName.strip(r.organ()), r.opinion(), resumed, by)));
  }

  HazardView reportToDepartment(UUID id, IfMatch seen, ReportToDepartment r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) ->
            hazard.reportToDepartment(
                new DualReport(
                    r.reportedOn(),
                    r.department(),
                    r.proof(),
                    proof(hazard, r.attachments()),
                    by)));
  }

  HazardView reportToWorkers(UUID id, IfMatch seen, ReportToWorkers r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) ->
            hazard.reportToWorkers(
                new DualReport(
                    r.reportedOn(), r.audience(), r.proof(), proof(hazard, r.attachments()), by)));
  }

  /** The files that prove the report; a county may insist on one. */
  private List<UUID> proof(Hazard hazard, @Nullable List<UUID> files) {
    if (desk.limits(hazard).proofAttached() && (files == null || files.isEmpty())) {
      throw InvalidRequest.at("/attachments", "required");
    }
    proofs.check(hazard.id(), "/attachments", files);
    return files == null ? List.of() : files;
  }
}
