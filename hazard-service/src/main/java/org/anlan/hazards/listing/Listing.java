package org.anlan.hazards.listing;

import static org.anlan.hazards.listing.ListingStatus.APPROVED;
import static org.anlan.hazards.listing.ListingStatus.DELISTED;
import static org.anlan.hazards.listing.ListingStatus.DELISTING_APPLIED;
import static org.anlan.hazards.listing.ListingStatus.PROPOSED;
import static org.anlan.hazards.listing.ListingStatus.PUBLISHED;
import static org.anlan.hazards.listing.ListingStatus.REFUSED;
import static org.anlan.hazards.listing.ListingStatus.SUPERVISING;
import static org.anlan.hazards.listing.ListingStatus.UPGRADED;
import static org.anlan.hazards.listing.ListingStatus.VERIFIED;
import static org.anlan.hazards.listing.ListingStatus.WITHDRAWN;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.finding.ListingFacts;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.hazards.hazard.Hazard;
import org.anlan.hazards.profile.ListingRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * 挂牌督办: one level has one major hazard listed. Every change is a verb: it checks the rules first,
 * so that a refused verb leaves the listing untouched, and returns the fact worth telling.
 */
@Entity
public class Listing {

  @Id private UUID id;
  @Version private long version;
  private String number;
  private UUID hazardId;
  private String hazardNumber;
  @Embedded private Jurisdiction jurisdiction;
  private String site;

  @Enumerated(EnumType.STRING)
  private ListingLevel level;

  private String authority;

  @Enumerated(EnumType.STRING)
  private ListingStatus status;

  @Embedded private @Nullable Term term;
  private @Nullable UUID upgradeOf;

  @JdbcTypeCode(SqlTypes.JSON)
  private ListingFile file;

  @Embedded private Entered origin;
  private String searchText;

  protected Listing() {} // for Hibernate

  private Listing(NewListing entry, ListingStatus status, boolean imported, ListingFile file) {
    var hazard = entry.hazard();
    id = entry.id();
    version = -1; // Hibernate writes 0 with the insert
    number = entry.number();
    hazardId = hazard.id();
    hazardNumber = hazard.number();
    jurisdiction = hazard.jurisdiction();
    site = hazard.site().title();
    level = entry.level();
    authority = entry.authority();
    this.status = status;
    upgradeOf = entry.upgradeOf();
    this.file = file;
    var by = entry.by();
    origin = new Entered(by.at(), by.person(), by.name(), imported);
    searchText =
        Folding.fold(
            number + ' ' + hazardNumber + ' ' + site + ' ' + hazard.finding().description());
  }

  /** 提请挂牌: only open major hazards are listed, and by a level that lists in their county. */
  public static Listing propose(NewListing entry, String reason, ListingRules rules) {
    ListingChecks.listable(entry.hazard());
    ListingChecks.refuseIf(
        !rules.levels().contains(entry.level()),
        "listing-level-unused",
        InWords.english(entry.level()),
        entry.level().word());
    return new Listing(entry, PROPOSED, false, ListingFile.of(new Reasoned(reason, entry.by())));
  }

  /**
   * 历史台账: as a ledger of old has it. Whatever is missing stays missing, but one that runs has an
   * end: the deadline of its hazard, or else the longest that the county allows.
   */
  static Listing takeOver(NewListing entry, ListingFacts past, ListingRules rules) {
    var over = past.delistedOn() != null;
    var listing = new Listing(entry, over ? DELISTED : SUPERVISING, true, ListingFile.of(null));
    var due = over ? null : ListingChecks.endOf(past, entry.hazard(), rules);
    listing.term = new Term(null, past.listedOn(), due, past.delistedOn(), null, null);
    return listing;
  }

  public ListingEvent.ListingProposed proposed() {
    var entry = file.proposal();
    return new ListingEvent.ListingProposed(
        ListingState.after(this), entry.reason(), entry.signed().at());
  }

  ListingEvent.ListingImported takenOver() {
    return new ListingEvent.ListingImported(ListingState.after(this), origin.createdAt());
  }

  /**
   * 批准, never by whoever proposed. The time begins with the approval and is no longer than the
   * county allows.
   */
  public ListingEvent.ListingApproved approve(
      Approval entry, @Nullable LocalDate publishBy, ListingRules rules) {
    status.mustBe(PROPOSED);
    ListingChecks.refuseIf(
        file.proposal().signed().isOfSamePersonAs(entry.signed()), "approval-by-proposer");
    ListingChecks.term(entry, rules);
    status = APPROVED;
    term = term().approved(publishBy, entry.dueOn());
    file = file.approved(entry);
    return new ListingEvent.ListingApproved(
        ListingState.after(this), entry.documentNumber(), entry.opinion(), entry.signed().at());
  }

  /** 不予批准. */
  public ListingEvent.ListingRefused refuse(Reasoned entry) {
    status.mustBe(PROPOSED);
    status = REFUSED;
    file = file.ended(entry);
    return new ListingEvent.ListingRefused(
        ListingState.after(this), entry.reason(), entry.signed().at());
  }

  /** 撤回, before the public has heard of it. */
  public ListingEvent.ListingWithdrawn withdraw(Reasoned entry) {
    status.mustBeOneOf(ListingStatus.PENDING);
    status = WITHDRAWN;
    file = file.ended(entry);
    return new ListingEvent.ListingWithdrawn(
        ListingState.after(this), entry.reason(), entry.signed().at());
  }

  /** 公布: from that day on the hazard is listed. */
  public ListingEvent.ListingPublished publish(Publication entry) {
    status.mustBe(APPROVED);
    var approved = file.approval().signed().on();
    ListingChecks.dated(entry.publishedOn(), approved, entry.signed());
    status = PUBLISHED;
    term = term().listed(entry.publishedOn());
    file = file.published(entry);
    return new ListingEvent.ListingPublished(
        ListingState.after(this), entry.medium(), entry.signed().at());
  }

  /** 督办. */
  public ListingEvent.ListingSupervised supervise(Supervision entry) {
    status.mustBeOneOf(ListingStatus.RUNNING);
    status = SUPERVISING;
    file = file.supervised(entry);
    return new ListingEvent.ListingSupervised(
        ListingState.after(this), entry.description(), entry.percent(), entry.signed().at());
  }

  /**
   * 申请延期: in time, so that the lister can decide before the end.
   *
   * @param earliestEnd the day before which the end must not lie when more time is asked for today
   */
  public ListingEvent.ListingExtensionAsked askForTime(
      ListingExtension entry, LocalDate earliestEnd, ListingRules rules) {
    status.mustBeOneOf(ListingStatus.RUNNING);
    ListingChecks.extension(file, entry, earliestEnd, rules);
    file = file.extension(entry);
    return new ListingEvent.ListingExtensionAsked(
        ListingState.after(this),
        entry.until(),
        entry.reason(),
        entry.decideBy(),
        entry.asked().at());
  }

  /** 延期审批: nobody grants what they asked for. */
  public ListingEvent.ListingExtensionDecided decideExtension(
      boolean granted, @Nullable String opinion, Signature by) {
    status.mustBeOneOf(ListingStatus.RUNNING);
    var asked = file.asked().orElseThrow(() -> new RuleViolation("no-extension-asked"));
    if (granted) {
      ListingChecks.refuseIf(asked.asked().isOfSamePersonAs(by), "extension-by-applicant");
      term = term().due(asked.until());
    }
    file = file.answered(asked.answer(granted, opinion, by));
    return new ListingEvent.ListingExtensionDecided(
        ListingState.after(this), granted, opinion, by.at());
  }

  /** 申请摘牌: the department has accepted the rectification. */
  public ListingEvent.ListingDelistingApplied applyForDelisting(Reasoned entry, Hazard hazard) {
    status.mustBe(SUPERVISING);
    ListingChecks.accepted(hazard);
    status = DELISTING_APPLIED;
    file = file.applied(entry);
    return new ListingEvent.ListingDelistingApplied(
        ListingState.after(this), entry.reason(), entry.signed().at());
  }

  /**
   * 核查: by the lister, and never by whoever applied. Where it is not gone, supervision goes on;
   * what was verified is verified again when the hazard had to be rectified once more.
   */
  public ListingEvent.ListingVerified verify(Verification entry, Hazard hazard) {
    status.mustBeOneOf(ListingStatus.VERIFIABLE);
    var applied = file.applications().getLast().signed();
    if (entry.passed()) {
      ListingChecks.accepted(hazard);
    }
    ListingChecks.verifier(entry, applied, hazard);
    ListingChecks.dated(entry.verifiedOn(), applied.on(), entry.signed());
    status = entry.passed() ? VERIFIED : SUPERVISING;
    file = file.verified(entry);
    return new ListingEvent.ListingVerified(
        ListingState.after(this), entry.passed(), entry.opinion(), entry.signed().at());
  }

  /** 摘牌. */
  public ListingEvent.ListingDelisted delist(
      Delisting entry, @Nullable LocalDate publishBy, Hazard hazard) {
    status.mustBe(VERIFIED);
    ListingChecks.accepted(hazard);
    ListingChecks.verifiedSinceAccepted(file.verifications().getLast(), hazard);
    status = DELISTED;
    term = term().ended(entry.signed().on(), publishBy);
    file = file.delisted(entry);
    return new ListingEvent.ListingDelisted(
        ListingState.after(this), entry.documentNumber(), entry.opinion(), entry.signed().at());
  }

  /** 摘牌公布. */
  public ListingEvent.ListingDelistingPublished publishDelisting(Publication entry) {
    status.mustBe(DELISTED);
    ListingChecks.refuseIf(term().endPublishedOn() != null, "already-published");
    ListingChecks.dated(entry.publishedOn(), term().endedOn(), entry.signed());
    term = term().endPublished(entry.publishedOn());
    file = file.delistingPublished(entry);
    return new ListingEvent.ListingDelistingPublished(
        ListingState.after(this), entry.medium(), entry.signed().at());
  }

  /** 升级: a higher level has listed the hazard in place of this one. */
  ListingEvent.ListingUpgraded yieldTo(Listing higher, Signature by) {
    status.mustBeOneOf(ListingStatus.IN_FORCE);
    status = UPGRADED;
    term = term().ended(by.on(), null);
    return new ListingEvent.ListingUpgraded(ListingState.after(this), higher.id, by.at());
  }

  /** The days that had to wait for a calendar; nothing where they still wait. */
  public Optional<ListingEvent.ListingDaysCounted> countDays(ListingTerms terms, Instant at) {
    var counted = term().counted(publishBy(terms), publishEndBy(terms));
    var entries = file.counted(terms.decision());
    if (counted.equals(term()) && entries.equals(file)) {
      return Optional.empty();
    }
    term = counted;
    file = entries;
    return Optional.of(
        new ListingEvent.ListingDaysCounted(
            ListingState.after(this),
            counted.publishBy(),
            counted.publishEndBy(),
            file.asked().map(ListingExtension::decideBy).orElse(null),
            at));
  }

  private @Nullable LocalDate publishBy(ListingTerms terms) {
    var known = term().publishBy();
    var approval = file.approval();
    return known != null || approval == null
        ? known
        : terms.publication().after(approval.signed().on());
  }

  private @Nullable LocalDate publishEndBy(ListingTerms terms) {
    var known = term().publishEndBy();
    var delisting = file.delisting();
    return known != null || delisting == null
        ? known
        : terms.delisting().after(delisting.signed().on());
  }

  /** Whether a day of it waits for the holidays of a year. */
  boolean hasOpenDays() {
    return (file.approval() != null && term().publishBy() == null)
        || (file.delisting() != null && term().publishEndBy() == null)
        || file.extensions().stream().anyMatch(entry -> entry.decideBy() == null);
  }

  /** The fact that the time is over; the listing itself does not change by it. */
  public ListingEvent.ListingOverdue overdue(Instant at) {
    return new ListingEvent.ListingOverdue(ListingState.now(this), term().dueOn(), at);
  }

  /** The lister has not looked into it for longer than the county allows. */
  boolean isSupervisionDue(LocalDate today, ListingRules rules) {
    var last =
        file.supervision().isEmpty()
            ? term().listedOn()
            : file.supervision().getLast().signed().on();
    return ListingStatus.RUNNING.contains(status)
        && last != null
        && last.plusDays(rules.progressDays()).isBefore(today);
  }

  UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  String number() {
    return number;
  }

  public UUID hazardId() {
    return hazardId;
  }

  String hazardNumber() {
    return hazardNumber;
  }

  Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  String site() {
    return site;
  }

  public ListingLevel level() {
    return level;
  }

  String authority() {
    return authority;
  }

  public ListingStatus status() {
    return status;
  }

  public Term term() {
    return term == null ? Term.NONE : term; // columns without values are no value
  }

  @Nullable UUID upgradeOf() {
    return upgradeOf;
  }

  ListingFile file() {
    return file;
  }

  Entered origin() {
    return origin;
  }

  String searchText() {
    return searchText;
  }
}
