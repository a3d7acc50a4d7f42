package org.anlan.hazards.hazard;

import static org.anlan.hazards.hazard.HazardStatus.ASSIGNED;
import static org.anlan.hazards.hazard.HazardStatus.COMPLETED;
import static org.anlan.hazards.hazard.HazardStatus.OPEN;
import static org.anlan.hazards.hazard.HazardStatus.RECTIFYING;
import static org.anlan.hazards.hazard.HazardStatus.REGISTERED;
import static org.anlan.hazards.hazard.Refusals.dated;
import static org.anlan.hazards.hazard.Refusals.refuseIf;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.finding.Finding;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.JudgementBasis;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.Origin;
import org.anlan.hazards.finding.Site;
import org.anlan.hazards.rectification.Assignment;
import org.anlan.hazards.rectification.ClosingApproval;
import org.anlan.hazards.rectification.Completion;
import org.anlan.hazards.rectification.DepartmentAcceptance;
import org.anlan.hazards.rectification.DualReport;
import org.anlan.hazards.rectification.Extension;
import org.anlan.hazards.rectification.InterimControl;
import org.anlan.hazards.rectification.Plan;
import org.anlan.hazards.rectification.Progress;
import org.anlan.hazards.rectification.Recheck;
import org.anlan.hazards.rectification.Rectification;
import org.anlan.hazards.rectification.RegimeRecord;
import org.anlan.hazards.rectification.Signature;
import org.anlan.hazards.rectification.SlipReceipt;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A hazard (隐患) from the day it is found to the day it is closed. Every change is a verb: it checks
 * the rules first, so that a refused verb leaves the hazard untouched, and returns the fact worth
 * telling.
 */
@Entity
public class Hazard {

  @Id private UUID id;
  @Version private long version;
  private String number;
  @Embedded private Jurisdiction jurisdiction;
  @Embedded private Site site;
  @Embedded private Finding finding;

  @Enumerated(EnumType.STRING)
  private HazardStatus status;

  @Embedded private @Nullable Ending ending;
  @Embedded private @Nullable ListingFacts listing;

  @JdbcTypeCode(SqlTypes.JSON)
  private Rectification rectification;

  @Embedded private Origin origin;
  private String searchText;

  protected Hazard() {} // for Hibernate

  private Hazard(NewHazard entry, boolean imported) {
    id = entry.id();
    version = -1; // Hibernate writes 0 with the insert
    number = entry.number();
    jurisdiction = entry.jurisdiction();
    site = entry.site();
    finding = entry.finding();
    status = REGISTERED;
    rectification = Rectification.empty();
    origin = entry.origin(imported);
    index();
  }

  /** 登记: puts a finding on record. Its faults have been told to the finder before. */
  public static Hazard register(NewHazard entry) {
    entry.mustBeWithoutFault();
    return new Hazard(entry, false);
  }

  /** 历史台账: a hazard in the state it had. Whatever is missing stays missing. */
  public static Hazard takeOver(NewHazard entry, NewHazard.Past past) {
    var hazard = new Hazard(entry, true);
    hazard.status = past.status();
    hazard.ending = past.ending();
    hazard.listing = past.listing();
    hazard.rectification = past.rectification();
    return hazard;
  }

  /** The fact that a new hazard was registered. */
  public HazardEvent.HazardRegistered registered() {
    return new HazardEvent.HazardRegistered(this);
  }

  /** Puts the description right; once somebody is assigned, it stands as it was assigned. */
  public HazardEvent.HazardAmended amend(
      String description, @Nullable String category, Signature by) {
    status.mustBe(REGISTERED);
    finding = finding.amended(description, category);
    index();
    return new HazardEvent.HazardAmended(HazardState.after(this), description, category, by.at());
  }

  /** 交办. Without a deadline nobody is assigned anything. */
  public HazardEvent.HazardAssigned assign(Assignment entry) {
    status.mustBe(REGISTERED);
    var deadline = entry.rectifyBy() == null ? finding.rectifyBy() : entry.rectifyBy();
    DeadlineRules.mustBeKeepable(deadline, entry.signed());
    status = ASSIGNED;
    finding = finding.due(deadline);
    rectification = rectification.assigned(entry);
    return new HazardEvent.HazardAssigned(HazardState.after(this), entry);
  }

  /** 签收: whoever has to rectify it has the slip in hand. */
  public HazardEvent.HazardAssignmentReceived receiveAssignment(SlipReceipt entry) {
    ReceiptRules.before(this, entry);
    rectification = rectification.received(entry);
    return new HazardEvent.HazardAssignmentReceived(HazardState.after(this), entry);
  }

  /** 退回: the assignee was the wrong one. */
  public HazardEvent.HazardReturned giveBack(String reason, Signature by) {
    status.mustBe(ASSIGNED);
    status = REGISTERED;
    rectification = rectification.assigned(null);
    return new HazardEvent.HazardReturned(HazardState.after(this), reason, by.at());
  }

  /** Sets the plan; a hazard escalated while work went on needs a fuller one than it had. */
  public HazardEvent.HazardPlanned plan(Plan entry) {
    WorkRules.before(this, entry);
    status = RECTIFYING;
    rectification = rectification.planned(entry);
    return new HazardEvent.HazardPlanned(HazardState.after(this), entry);
  }

  /** Tells how far the work has come. */
  public HazardEvent.HazardProgressed reportProgress(Progress entry) {
    status.mustBe(RECTIFYING);
    rectification = rectification.progressed(entry);
    return new HazardEvent.HazardProgressed(HazardState.after(this), entry);
  }

  /** Keeps people safe until the hazard is gone, whoever has to rectify it. */
  public HazardEvent.HazardInterimControlled addInterimControl(InterimControl entry) {
    status.mustBeOneOf(OPEN);
    rectification = rectification.controlled(entry);
    return new HazardEvent.HazardInterimControlled(HazardState.after(this), entry);
  }

  /** 延期: a deadline only ever moves forward, and not for ever. */
  public HazardEvent.HazardExtended extend(Extension entry, HazardLimits limits) {
    status.mustBeOneOf(EnumSet.of(ASSIGNED, RECTIFYING));
    DeadlineRules.beforeExtension(entry, finding.rectifyBy(), rectification.extensions(), limits);
    var previous = finding.rectifyBy();
    finding = finding.due(entry.rectifyBy());
    rectification = rectification.extended(entry);
    return new HazardEvent.HazardExtended(HazardState.after(this), previous, entry);
  }

  /** Reports the work as done; a major hazard only with its plan, progress and self-acceptance. */
  public HazardEvent.HazardCompleted complete(Completion entry, HazardLimits limits) {
    WorkRules.before(this, entry, limits);
    status = COMPLETED;
    rectification = rectification.completed(entry);
    return new HazardEvent.HazardCompleted(HazardState.after(this), entry);
  }

  /** 部门核查验收 of a major hazard; without it no recheck closes one. */
  public HazardEvent.HazardAccepted accept(DepartmentAcceptance entry) {
    MajorRules.beforeAcceptance(this, entry);
    rectification = rectification.accepted(entry);
    return new HazardEvent.HazardAccepted(HazardState.after(this), entry);
  }

  /** 销号审批, which the county's regime may ask for before a recheck closes a major hazard. */
  public HazardEvent.HazardClosingApproved approveClosing(ClosingApproval entry) {
    ClosingRules.before(this, entry);
    rectification = rectification.approved(entry);
    return new HazardEvent.HazardClosingApproved(HazardState.after(this), entry);
  }

  /** 复查: closes the hazard or sends it back with a new deadline. */
  public HazardEvent recheck(Recheck entry, HazardLimits limits) {
    status.mustBe(COMPLETED);
    RecheckRules.before(entry, Objects.requireNonNull(rectification.completion()));
    ClosingRules.before(entry, rectification);
    return entry.passed() ? pass(entry, limits) : sendBack(entry);
  }

  private HazardEvent.HazardClosed pass(Recheck entry, HazardLimits limits) {
    if (finding.level() == HazardLevel.MAJOR) {
      MajorRules.beforeClosing(rectification, listing, limits);
    }
    close(ClosedHow.RECHECK, entry.recheckedOn());
    rectification = rectification.rechecked(entry);
    return new HazardEvent.HazardClosed(
        HazardState.after(this), entry.opinion(), entry.signed().at());
  }

  private HazardEvent.HazardSentBack sendBack(Recheck entry) {
    DeadlineRules.mustBeKeepable(entry.rectifyBy(), entry.signed());
    var previous = finding.rectifyBy();
    status = RECTIFYING;
    finding = finding.due(entry.rectifyBy());
    rectification = rectification.rechecked(entry);
    return new HazardEvent.HazardSentBack(HazardState.after(this), previous, entry);
  }

  /** 即查即改: a general hazard that was gone before the inspector left. */
  public HazardEvent.HazardClosed rectifyOnSpot(LocalDate on, String description, Signature by) {
    status.mustBe(REGISTERED);
    refuseIf(finding.level() == HazardLevel.MAJOR, "only-general-on-spot");
    dated(on, finding.foundOn(), by);
    close(ClosedHow.ON_SPOT, on);
    return new HazardEvent.HazardClosed(HazardState.after(this), description, by.at());
  }

  /** 升级: it turned out to be a major one, by the given item of a standard. */
  public HazardEvent.HazardEscalated escalate(
      JudgementBasis basis, @Nullable String reason, Signature by) {
    refuseIf(finding.level() == HazardLevel.MAJOR, "already-major");
    status.mustBeOneOf(HazardStatus.AWAITING_RECTIFICATION);
    finding = finding.escalated(basis);
    return new HazardEvent.HazardEscalated(HazardState.after(this), basis, reason, by.at());
  }

  /** 不成立. */
  public HazardEvent.HazardDismissed dismiss(String reason, Signature by) {
    status.mustBe(REGISTERED);
    MajorRules.mustNotBeListed(listing);
    status = HazardStatus.DISMISSED;
    return new HazardEvent.HazardDismissed(HazardState.after(this), reason, by.at());
  }

  /** 合并: the same hazard at the same site is already kept under another number. */
  public HazardEvent.HazardMerged mergeInto(Hazard other, @Nullable String reason, Signature by) {
    status.mustBe(REGISTERED);
    MergeRules.before(this, other);
    status = HazardStatus.MERGED;
    ending = Ending.mergedInto(other.id);
    return new HazardEvent.HazardMerged(HazardState.after(this), other.id, reason, by.at());
  }

  /** First half of the dual report. */
  public HazardEvent.HazardReportedToDepartment reportToDepartment(DualReport entry) {
    MajorRules.beforeReport(this, entry, rectification.departmentReport());
    rectification = rectification.reported(entry, rectification.workerReport());
    return new HazardEvent.HazardReportedToDepartment(HazardState.after(this), entry);
  }

  /** Second half of the dual report. */
  public HazardEvent.HazardReportedToWorkers reportToWorkers(DualReport entry) {
    MajorRules.beforeReport(this, entry, rectification.workerReport());
    rectification = rectification.reported(rectification.departmentReport(), entry);
    return new HazardEvent.HazardReportedToWorkers(HazardState.after(this), entry);
  }

  /** Puts on record what was done under the county's regime (一单四制). */
  public HazardEvent.HazardRegimeKept keepRegime(RegimeRecord entry) {
    MajorRules.beforeRecord(this, entry);
    rectification = rectification.recorded(entry);
    return new HazardEvent.HazardRegimeKept(HazardState.after(this), entry);
  }

  /** 挂牌: a level of government has it on its list since. */
  public HazardEvent.HazardListed listed(UUID listingId, ListingFacts facts, Signature by) {
    MajorRules.appliesTo(finding.level());
    status.mustBeOneOf(OPEN);
    listing = facts;
    return new HazardEvent.HazardListed(HazardState.after(this), listingId, by.at());
  }

  /** 摘牌. */
  public HazardEvent.HazardDelisted delisted(UUID listingId, Signature by) {
    refuseIf(listing == null || !listing.inForce(), "not-listed");
    listing = listing.delisted(by.on());
    return new HazardEvent.HazardDelisted(HazardState.after(this), listingId, by.at());
  }

  /** Follows its enterprise; closed hazards stay with those who closed them. */
  public Optional<HazardEvent.HazardRescoped> follow(Site site, Jurisdiction to, Instant at) {
    if (!isOpen()) {
      return Optional.empty();
    }
    var previous = jurisdiction;
    this.site = site;
    this.jurisdiction = to;
    index();
    return to.equals(previous)
        ? Optional.empty()
        : Optional.of(new HazardEvent.HazardRescoped(HazardState.after(this), previous, at));
  }

  /** The deadline has passed and nobody has reported the work as done. */
  public boolean isOverdueOn(LocalDate day) {
    return status.isOverdueOn(day, finding.rectifyBy());
  }

  /** The fact that the deadline passed; the hazard itself does not change by it. */
  public HazardEvent.HazardOverdue overdue(Instant at) {
    return new HazardEvent.HazardOverdue(HazardState.now(this), finding.rectifyBy(), at);
  }

  /** The fact that a file was attached; what has come to its end needs no more proof. */
  public HazardEvent.HazardDocumented documented(
      UUID file, String name, String sha256, Instant at) {
    status.mustBeOneOf(OPEN);
    return new HazardEvent.HazardDocumented(HazardState.now(this), file, name, sha256, at);
  }

  /** The fact that it was taken over as it was. */
  public HazardEvent.HazardImported takenOver() {
    return new HazardEvent.HazardImported(this);
  }

  public boolean isOpen() {
    return OPEN.contains(status);
  }

  private void close(ClosedHow how, LocalDate on) {
    status = HazardStatus.CLOSED;
    ending = Ending.closed(on, how);
  }

  private void index() {
    searchText = Folding.fold(number + ' ' + site.title() + ' ' + finding.description());
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

  public @Nullable UUID enterpriseId() {
    return jurisdiction.enterpriseId();
  }

  public Site site() {
    return site;
  }

  public Finding finding() {
    return finding;
  }

  public HazardStatus status() {
    return status;
  }

  public Ending ending() {
    return ending == null ? Ending.NONE : ending; // columns without values are no value
  }

  public @Nullable ListingFacts listing() {
    return listing;
  }

  public Rectification rectification() {
    return rectification;
  }

  public Origin origin() {
    return origin;
  }

  String searchText() {
    return searchText;
  }
}
