package org.anlan.hazards.risk.point;

import static org.anlan.hazards.risk.point.Refusals.dated;
import static org.anlan.hazards.risk.point.Refusals.refuseIf;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.finding.HazardLink;
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.risk.grading.Grading;
import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A risk point (风险点): something that may do harm, where it is, how bad it is and what keeps it in
 * control. Every change is a verb: it checks the rules first, so that a refused verb leaves the
 * record untouched, and returns the fact worth telling.
 */
@Entity
public class RiskPoint {

  @Id private UUID id;
  @Version private long version;
  private String number;
  @Embedded private Jurisdiction jurisdiction;
  @Embedded private Site site;
  @Embedded private Identification what;

  @Enumerated(EnumType.STRING)
  private RiskStatus status;

  @Embedded private Standing standing;

  @JdbcTypeCode(SqlTypes.JSON)
  private RiskFile file;

  @Embedded private RiskEntry entry;
  private String searchText;

  protected RiskPoint() {} // for Hibernate

  private RiskPoint(NewRisk risk, boolean imported) {
    id = risk.id();
    version = -1; // Hibernate writes 0 with the insert
    number = risk.number();
    jurisdiction = risk.jurisdiction();
    site = risk.site();
    what = risk.what();
    status = RiskStatus.IN_CONTROL;
    entry = RiskEntry.of(risk.by(), imported);
    become(RiskFile.of(risk.owners(), risk.grading(), risk.measures()));
    index();
  }

  /** 辨识: puts a risk on record with its first grade. */
  public static RiskPoint identify(NewRisk risk) {
    dated(risk.grading().gradedOn(), risk.grading().gradedOn(), risk.by());
    return new RiskPoint(risk, false);
  }

  /** 历史台账: one that was identified before the platform. */
  public static RiskPoint takeOver(NewRisk risk) {
    return new RiskPoint(risk, true);
  }

  /** The fact that it was identified and graded for the first time. */
  public RiskEvent.RiskGraded identified() {
    return RiskEvent.RiskGraded.first(this);
  }

  /** The fact that it was taken over as it was. */
  public RiskEvent.RiskImported takenOver() {
    return new RiskEvent.RiskImported(RiskState.after(this), entry.createdAt());
  }

  /** Puts right what it is and who owns it. */
  public RiskEvent.RiskAmended amend(Identification what, Owners owners, Site site, Signature by) {
    mustNotBeEliminated();
    this.what = what;
    this.site = site;
    become(file.owned(owners));
    index();
    return new RiskEvent.RiskAmended(RiskState.after(this), by.at());
  }

  /** 重新评价. The grades of before stay beside it. */
  public RiskEvent.RiskGraded grade(Grading grading) {
    mustNotBeEliminated();
    dated(grading.gradedOn(), file.grading().gradedOn(), grading.signed());
    var previous = colour();
    become(file.graded(grading));
    return new RiskEvent.RiskGraded(
        RiskState.after(this), previous, grading.directMajor(), grading.signed().at());
  }

  /** 调高: caution needs no approval. */
  public RiskEvent.RiskRaised raise(RiskColour to, String reason, Signature by) {
    mustNotBeEliminated();
    var previous = colour();
    refuseIf(
        !to.isWorseThan(previous), "colour-not-worse", InWords.english(previous), previous.word());
    become(file.raised(Adjustment.of(previous, to, reason, by)));
    return new RiskEvent.RiskRaised(RiskState.after(this), previous, reason, by.at());
  }

  /** 申请调低. Until a leader has decided, the colour stays. */
  public RiskEvent.RiskLoweringProposed proposeLowering(
      RiskColour to, String reason, Signature by) {
    mustNotBeEliminated();
    refuseIf(file.proposed() != null, "lowering-already-proposed");
    refuseIf(
        !colour().isWorseThan(to), "colour-not-better", InWords.english(colour()), colour().word());
    var listed = file.grading().listed();
    refuseIf(listed != null && listed.isWorseThan(to), "direct-major-stays");
    become(file.proposed(Adjustment.of(colour(), to, reason, by)));
    return new RiskEvent.RiskLoweringProposed(RiskState.after(this), to, reason, by.at());
  }

  /** 审批调低, by somebody else than who proposed it. */
  public RiskEvent decideLowering(boolean approved, @Nullable String opinion, Signature by) {
    mustNotBeEliminated();
    var proposal = file.proposed();
    refuseIf(proposal == null, "no-lowering-proposed");
    refuseIf(proposal.signed().isOfSamePersonAs(by), "lowering-by-proposer");
    var previous = colour();
    become(file.decided(proposal.decided(approved, opinion, by)));
    return approved
        ? new RiskEvent.RiskLowered(RiskState.after(this), previous, proposal.reason(), by.at())
        : new RiskEvent.RiskLoweringRefused(RiskState.after(this), proposal.to(), opinion, by.at());
  }

  /** A measure more. */
  public RiskEvent.RiskControlled control(ControlMeasure measure, Signature by) {
    mustNotBeEliminated();
    become(file.controlled(measure));
    return new RiskEvent.RiskControlled(
        RiskState.after(this), measure.id(), measure.description(), by.at());
  }

  /** A measure no longer counts. */
  public RiskEvent.RiskMeasureWithdrawn withdrawMeasure(UUID measure, String reason, Signature by) {
    mustNotBeEliminated();
    become(file.changed(inForce(measure).withdrawn(reason)));
    return new RiskEvent.RiskMeasureWithdrawn(RiskState.after(this), measure, reason, by.at());
  }

  /** A measure was found failing: that is the hazard. */
  public RiskEvent.RiskMeasureFailed measureFailed(UUID measure, HazardLink hazard, Signature by) {
    mustMayFail(measure);
    become(file.changed(inForce(measure).failed(hazard)));
    return new RiskEvent.RiskMeasureFailed(
        RiskState.after(this), measure, hazard.hazardId(), by.at());
  }

  /** Refuses the failure of a measure before a hazard is opened of it. */
  public void mustMayFail(UUID measure) {
    mustNotBeEliminated();
    refuseIf(inForce(measure).failing(), "measure-already-failing");
  }

  /** A measure works again; whether its hazard is closed was looked at before. */
  public RiskEvent.RiskMeasureRestored restoreMeasure(UUID measure, Signature by) {
    mustNotBeEliminated();
    refuseIf(!inForce(measure).failing(), "measure-not-failing");
    become(file.changed(inForce(measure).restored()));
    return new RiskEvent.RiskMeasureRestored(RiskState.after(this), measure, by.at());
  }

  /** 回头看. Out of control it comes with the hazard that was opened; a risk that is gone stays so. */
  public RiskEvent.RiskReviewed review(RiskReview review) {
    mustNotBeEliminated();
    dated(review.reviewedOn(), standing.lookedOn(), review.signed());
    refuseIf(
        review.outcome() != RiskStatus.OUT_OF_CONTROL
            && file.measures().stream().anyMatch(m -> m.counts() && m.failing()),
        "measure-failing");
    status = review.outcome();
    become(file.reviewed(review));
    return new RiskEvent.RiskReviewed(
        RiskState.after(this),
        review.reviewedOn(),
        review.opinion(),
        review.hazard() == null ? null : review.hazard().hazardId(),
        review.signed().at());
  }

  /** Goes with its enterprise to another township, department, grid or name. */
  public Optional<RiskEvent.RiskRescoped> follow(Site site, Jurisdiction to, Instant at) {
    if (status == RiskStatus.ELIMINATED) {
      return Optional.empty();
    }
    var previous = jurisdiction;
    this.site = site;
    this.jurisdiction = to;
    index();
    return to.equals(previous)
        ? Optional.empty()
        : Optional.of(new RiskEvent.RiskRescoped(RiskState.after(this), previous, at));
  }

  private void mustNotBeEliminated() {
    refuseIf(status == RiskStatus.ELIMINATED, "risk-eliminated");
  }

  private ControlMeasure inForce(UUID id) {
    var measure = file.measure(id);
    if (measure == null) {
      throw new NotFound();
    }
    refuseIf(!measure.counts(), "measure-withdrawn");
    return measure;
  }

  private void become(RiskFile file) {
    this.file = file;
    standing = Standing.of(file);
  }

  /** What people search for: the number, where it is, what it is. */
  private void index() {
    searchText = Folding.fold(number + ' ' + site.title() + ' ' + what.name());
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  public Site site() {
    return site;
  }

  public Identification what() {
    return what;
  }

  public RiskStatus status() {
    return status;
  }

  public Standing standing() {
    return standing;
  }

  public RiskColour colour() {
    return file.colour();
  }

  public RiskFile file() {
    return file;
  }

  public RiskEntry entry() {
    return entry;
  }

  String searchText() {
    return Objects.requireNonNull(searchText);
  }
}
