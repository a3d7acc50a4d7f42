package org.anlan.hazards.clue;

import static org.anlan.hazards.clue.ClueStatus.ACCEPTED;
import static org.anlan.hazards.clue.ClueStatus.CONFIRMED;
import static org.anlan.hazards.clue.ClueStatus.DECIDED;
import static org.anlan.hazards.clue.ClueStatus.DISMISSED;
import static org.anlan.hazards.clue.ClueStatus.DISPATCHED;
import static org.anlan.hazards.clue.ClueStatus.RETURNED;
import static org.anlan.hazards.clue.ClueStatus.SUBMITTED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.profile.ClueRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.anlan.servicekit.text.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A clue from the day it is told to the day its teller has been answered. Every step has a time
 * limit that begins with the step before; a step that is refused leaves the clue untouched.
 */
@Entity
public class Clue {

  private static final Verdict NOTHING = new Verdict(null, null, null);

  @Id private UUID id;
  @Version private long version;
  private String number;

  @Enumerated(EnumType.STRING)
  private ClueSource source;

  private String description;
  private Instant observedAt;
  @Embedded private CluePlace place;
  @Embedded private ClueScope scope;
  @Embedded private Teller teller;

  @Enumerated(EnumType.STRING)
  private ClueStatus status;

  private @Nullable Instant dueAt;

  /**
   * Who handed it on, until the next step: row-level security lets them write what is theirs no
   * longer.
   */
  private @Nullable String handedOnBy;

  @Embedded private @Nullable Outcome outcome;

  @JdbcTypeCode(SqlTypes.JSON)
  private ClueEntries entries;

  private String searchText;
  private Instant createdAt;
  private String createdBy;
  private String createdByName;

  protected Clue() {} // for Hibernate

  private Clue(NewClue entry, ClueRules limits) {
    id = entry.id();
    version = -1; // Hibernate writes 0 with the insert
    number = entry.number();
    source = entry.source();
    description = entry.description();
    observedAt = entry.observedAt();
    place = entry.place();
    scope = entry.scope();
    teller = entry.teller();
    status = SUBMITTED;
    createdAt = entry.by().at();
    createdBy = entry.by().person();
    createdByName = entry.by().name();
    entries = ClueEntries.NONE;
    dueAt = after(createdAt, limits.dispatchHours());
    index();
  }

  /** Puts a clue on record. Whoever told it is not part of it. */
  static Clue submit(NewClue entry, ClueRules limits) {
    return new Clue(entry, limits);
  }

  ClueEvent.ClueSubmitted submitted() {
    return new ClueEvent.ClueSubmitted(ClueState.after(this), createdAt);
  }

  /** 分派: who is to look into it; again after it came back. */
  public ClueEvent.ClueDispatched dispatch(
      String department, @Nullable String instructions, Signature by, ClueRules limits) {
    status.mustBeOneOf(EnumSet.of(SUBMITTED, RETURNED));
    scope = scope.leftTo(department);
    step(DISPATCHED, department, instructions, by, limits.acceptanceHours());
    return new ClueEvent.ClueDispatched(ClueState.after(this), by.at());
  }

  /**
   * Where it lies is beyond doubt at an enterprise and in a grid. What the public said of a place,
   * the county knows better.
   */
  public boolean mayLieElsewhere() {
    return place.enterpriseId() == null && scope.gridCode() == null;
  }

  /** 受理. */
  public ClueEvent.ClueAccepted accept(Signature by, ClueRules limits) {
    status.mustBeOneOf(EnumSet.of(DISPATCHED));
    step(ACCEPTED, null, null, by, limits.verificationHours());
    return new ClueEvent.ClueAccepted(ClueState.after(this), by.at());
  }

  /** 退回: it is not theirs. They go on seeing it until it goes to somebody else. */
  public ClueEvent.ClueReturned giveBack(String reason, Signature by, ClueRules limits) {
    status.mustBeOneOf(EnumSet.of(DISPATCHED));
    step(RETURNED, null, reason, by, limits.dispatchHours());
    return new ClueEvent.ClueReturned(ClueState.after(this), by.at());
  }

  /** 移送 to whoever dispatches: those who looked into it found that they are not competent. */
  public ClueEvent.ClueTransferred handBack(String reason, Signature by, ClueRules limits) {
    mustBeLookedInto();
    step(RETURNED, null, reason, by, limits.dispatchHours());
    return new ClueEvent.ClueTransferred(ClueState.after(this), by.at());
  }

  /** 移送 to another body, which accepts it or returns it as one that was dispatched to it. */
  public ClueEvent.ClueTransferred handOn(
      String department, String reason, Signature by, ClueRules limits) {
    mustBeLookedInto();
    var from = scope.departmentCode();
    scope = scope.leftTo(department);
    step(DISPATCHED, department, reason, by, limits.acceptanceHours());
    handedOnBy = from;
    return new ClueEvent.ClueTransferred(ClueState.after(this), by.at());
  }

  /** Follows its enterprise to another township or grid, as long as somebody is at work on it. */
  Optional<ClueEvent.ClueRescoped> follow(CluePlace to, ClueScope scope, Instant at) {
    if (outcome().closedAt() != null || scope.equals(this.scope) && to.equals(place)) {
      return Optional.empty();
    }
    this.place = to;
    this.scope = scope;
    index();
    return Optional.of(new ClueEvent.ClueRescoped(ClueState.after(this), at));
  }

  /** Refuses early: nothing is put on record for a clue that nobody has looked into. */
  public void mustBeLookedInto() {
    status.mustBeOneOf(EnumSet.of(ACCEPTED));
  }

  /** 属实: there is a hazard, or a misdeed, and this is it. */
  public ClueEvent.ClueConfirmed confirm(
      Verdict verdict, @Nullable String text, Signature by, ClueRules limits) {
    mustBeLookedInto();
    decide(CONFIRMED, verdict, text, by, limits);
    return new ClueEvent.ClueConfirmed(ClueState.after(this), by.at());
  }

  /** 不属实. */
  public ClueEvent.ClueDismissed dismiss(String reason, Signature by, ClueRules limits) {
    mustBeLookedInto();
    decide(DISMISSED, NOTHING, reason, by, limits);
    return new ClueEvent.ClueDismissed(ClueState.after(this), by.at());
  }

  /** 反馈: whoever told it learns what came of it, and only then it is closed. */
  public ClueEvent.ClueAnswered answer(String text, Signature by) {
    status.mustBeOneOf(DECIDED);
    refuseIf(!teller.reported(), "no-reporter");
    refuseIf(outcome().answeredAt() != null, "already-answered");
    entries = entries.with(new ClueEntry(status, null, text, isLateAt(by.at()), by));
    outcome = outcome().answered(text, by.at());
    dueAt = null;
    return new ClueEvent.ClueAnswered(ClueState.after(this), by.at());
  }

  /** The fact that a file was attached; the clue itself does not change by it. */
  public ClueEvent.ClueDocumented documented(UUID file, String sha256, Instant at) {
    refuseIf(DECIDED.contains(status), "clue-transition", InWords.english(status), status.word());
    return new ClueEvent.ClueDocumented(ClueState.now(this), file, sha256, at);
  }

  /** The fact that nobody knows any more who told it; the clue itself does not change by it. */
  public ClueEvent.ClueReporterErased reporterErased(Instant at) {
    return new ClueEvent.ClueReporterErased(ClueState.now(this), at);
  }

  /** The step that is due has not been taken in time. */
  boolean isLateAt(Instant now) {
    return dueAt != null && dueAt.isBefore(now);
  }

  /** It is known what came of it. */
  public boolean isDecided() {
    return DECIDED.contains(status);
  }

  /** It is known what came of it, and somebody still waits to be told. */
  boolean owesAnAnswer() {
    return DECIDED.contains(status) && teller.reported() && outcome().answeredAt() == null;
  }

  /** Somebody from outside told it, named or not. */
  public boolean mayGiveSomebodyAway() {
    return teller.reported() || source.ofHazard() == HazardSource.PUBLIC_REPORT;
  }

  private void decide(
      ClueStatus to, Verdict verdict, @Nullable String text, Signature by, ClueRules limits) {
    step(to, null, text, by, limits.feedbackHours());
    boolean closed = !teller.reported();
    outcome = Outcome.of(verdict, closed ? by.at() : null);
    dueAt = closed ? null : dueAt;
  }

  private void step(
      ClueStatus to,
      @Nullable String department,
      @Nullable String text,
      Signature by,
      int hoursForTheNext) {
    entries = entries.with(new ClueEntry(to, department, text, isLateAt(by.at()), by));
    status = to;
    handedOnBy = null;
    dueAt = after(by.at(), hoursForTheNext);
  }

  /** What people search for. */
  private void index() {
    searchText = Folding.fold(number + ' ' + place.title() + ' ' + description);
  }

  private static Instant after(Instant from, int hours) {
    return from.plus(Duration.ofHours(hours));
  }

  private static void refuseIf(boolean broken, String code, Object... arguments) {
    if (broken) {
      throw new RuleViolation(code, arguments);
    }
  }

  public UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public ClueSource source() {
    return source;
  }

  public String description() {
    return description;
  }

  public Instant observedAt() {
    return observedAt;
  }

  public CluePlace place() {
    return place;
  }

  public ClueScope scope() {
    return scope;
  }

  Teller teller() {
    return teller;
  }

  public ClueStatus status() {
    return status;
  }

  @Nullable Instant dueAt() {
    return dueAt;
  }

  Outcome outcome() {
    return outcome == null ? Outcome.NONE : outcome; // columns without values are no value
  }

  public ClueEntries entries() {
    return entries;
  }

  public Instant createdAt() {
    return createdAt;
  }

  String createdByName() {
    return createdByName;
  }
}
