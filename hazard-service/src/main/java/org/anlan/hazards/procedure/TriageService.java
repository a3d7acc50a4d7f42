package org.anlan.hazards.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.hazard.HazardRepository;
import org.anlan.hazards.hazard.HazardView;
import org.anlan.hazards.procedure.TriageResource.AssignHazard;
import org.anlan.hazards.procedure.TriageResource.DismissHazard;
import org.anlan.hazards.procedure.TriageResource.EscalateHazard;
import org.anlan.hazards.procedure.TriageResource.MergeHazard;
import org.anlan.hazards.procedure.TriageResource.ReceiveAssignment;
import org.anlan.hazards.procedure.TriageResource.RectifyOnSpot;
import org.anlan.hazards.procedure.TriageResource.ReturnHazard;
import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.Issued;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.rectification.SlipReceipt;
import org.anlan.hazards.reference.Directory;
import org.anlan.hazards.standard.JudgementStandards;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.problem.InvalidRequest;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** The use cases of whoever decides what becomes of a reported hazard. */
@ApplicationScoped
@Transactional
class TriageService {

  private final Desk desk;
  private final HazardRepository hazards;
  private final JudgementStandards standards;
  private final Directory directory;
  private final Numbers numbers;
  private final Proofs proofs;

  TriageService(
      Desk desk,
      HazardRepository hazards,
      JudgementStandards standards,
      Directory directory,
      Numbers numbers,
      Proofs proofs) {
    this.desk = desk;
    this.hazards = hazards;
    this.standards = standards;
    this.directory = directory;
    this.numbers = numbers;
    this.proofs = proofs;
  }

  HazardView assign(UUID id, IfMatch seen, AssignHazard r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) ->
            hazard.assign(
                new Assignment(
                    slip(hazard, by),
                    r.mode(),
                    r.assignee(),
                    r.rectifyBy(),
                    r.instructions(),
                    issued(hazard, r.rectifyBy()),
                    by,
                    null)));
  }

  /** What the slip says, as the hazard is assigned. */
  private Issued issued(Hazard hazard, @Nullable LocalDate rectifyBy) {
    var finding = hazard.finding();
    var site = hazard.site();
    var unit =
        site.enterpriseName() == null
            ? directory.organization(hazard.jurisdiction().departmentCode())
            : site.enterpriseName();
    return new Issued(
        unit,
        site.enterpriseName() == null ? site.place() : site.enterpriseName(),
        finding.level(),
        finding.basis(),
        rectifyBy == null ? finding.rectifyBy() : rectifyBy);
  }

  /** 交办单号. */
  private String slip(Hazard hazard, Signature by) {
    return numbers.next("JB", hazard.jurisdiction().countyCode(), by.on().getYear());
  }

  HazardView receive(UUID id, IfMatch seen, ReceiveAssignment r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) -> {
          var receipt =
              new SlipReceipt(
                  Objects.requireNonNullElse(r.receivedOn(), by.on()),
                  TypedName.orElse(r.receivedBy(), by.name()),
                  r.attachments(),
                  by);
          var fact = hazard.receiveAssignment(receipt);
          proofs.signed(id, "/attachments", receipt.attachments());
          return fact;
        });
  }

  HazardView giveBack(UUID id, IfMatch seen, ReturnHazard r) {
    return desk.tell(id, seen, (hazard, by) -> hazard.giveBack(r.reason(), by));
  }

  HazardView rectifyOnSpot(UUID id, IfMatch seen, RectifyOnSpot r) {
    return desk.tell(
        id,
        seen,
        (hazard, by) ->
            hazard.rectifyOnSpot(
                Objects.requireNonNullElse(r.rectifiedOn(), by.on()), r.description(), by));
  }

  HazardView escalate(UUID id, IfMatch seen, EscalateHazard r) {
    var basis = r.judgementBasis().basis();
    return desk.tell(
        id,
        seen,
        (hazard, by) -> {
          standards.mustHold(basis, hazard.jurisdiction(), hazard.finding().foundOn());
          return hazard.escalate(basis, r.reason(), by);
        });
  }

  HazardView dismiss(UUID id, IfMatch seen, DismissHazard r) {
    return desk.tellTheLast(id, seen, (hazard, by) -> hazard.dismiss(r.reason(), by));
  }

  HazardView merge(UUID id, IfMatch seen, MergeHazard r) {
    hazards.hold(Set.copyOf(List.of(id, r.into())));
    return desk.tellTheLast(
        id, seen, (hazard, by) -> hazard.mergeInto(target(r.into()), r.reason(), by));
  }

  /** A target that is not the caller's is as unknown as one that is not there. */
  private Hazard target(UUID id) {
    try {
      return hazards.get(id);
    } catch (NotFound e) {
      throw InvalidRequest.at("/into", "unknown-hazard");
    }
  }
}
