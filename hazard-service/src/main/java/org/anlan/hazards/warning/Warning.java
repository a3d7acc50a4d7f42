package org.anlan.hazards.warning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anlan.hazards.finding.InWords;
import org.anlan.hazards.finding.Jurisdiction;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningKind;
import org.anlan.hazards.profile.WarningRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A warning of one cause. The search raises it by SQL; here is what happens to it afterwards. */
@Entity
class Warning {

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private WarningKind kind;

  @Enumerated(EnumType.STRING)
  private WarningColour colour;

  private String cause;
  private @Nullable UUID hazardId;
  private String title;
  @Embedded private Jurisdiction jurisdiction;

  @Enumerated(EnumType.STRING)
  private WarningStatus status;

  @Enumerated(EnumType.STRING)
  private Rung rung;

  private Instant raisedAt;
  private Instant rungSince;
  private @Nullable Instant acknowledgedAt;
  private @Nullable String acknowledgedBy;
  private @Nullable String answer;
  private @Nullable Instant clearedAt;
  private @Nullable String clearedBy;

  protected Warning() {} // for Hibernate

  WarningEvent.WarningRaised raised() {
    return new WarningEvent.WarningRaised(WarningState.now(this), raisedAt);
  }

  /** 签收: somebody sees to it. */
  WarningEvent.WarningAcknowledged acknowledge(String answer, Signature by) {
    if (status != WarningStatus.RAISED) {
      throw new RuleViolation("warning-transition", InWords.english(status), status.word());
    }
    status = WarningStatus.ACKNOWLEDGED;
    acknowledgedAt = by.at();
    acknowledgedBy = by.name();
    this.answer = answer;
    return new WarningEvent.WarningAcknowledged(WarningState.after(this), answer, by.at());
  }

  /** 解除 by hand, with a reason; it is raised again only when its cause has gone and come back. */
  WarningEvent.WarningCleared clear(String reason, Signature by) {
    if (status == WarningStatus.CLEARED) {
      throw new RuleViolation("warning-transition", InWords.english(status), status.word());
    }
    status = WarningStatus.CLEARED;
    clearedAt = by.at();
    clearedBy = by.name();
    answer = reason;
    return new WarningEvent.WarningCleared(WarningState.after(this), reason, by.at());
  }

  /** Its cause is gone. */
  WarningEvent.WarningCleared cleared(Instant at) {
    status = WarningStatus.CLEARED;
    clearedAt = at;
    return new WarningEvent.WarningCleared(WarningState.after(this), null, at);
  }

  /**
   * A graver rule has come to hold: a new matter, whoever saw to the old one or cleared it by hand.
   */
  WarningEvent.WarningAggravated aggravate(WarningColour to, Instant at) {
    var previous = colour;
    colour = to;
    status = WarningStatus.RAISED;
    rung = Rung.nearest(kind, jurisdiction);
    rungSince = at;
    acknowledgedAt = null;
    acknowledgedBy = null;
    answer = null;
    clearedAt = null;
    clearedBy = null;
    return new WarningEvent.WarningAggravated(WarningState.after(this), previous, at);
  }

  /** Nobody has seen to it for too long: the next higher office is warned. */
  Optional<WarningEvent.WarningEscalated> climb(WarningRules rules, Instant now) {
    var over = rungSince.plus(Duration.ofHours(rung.hours(rules))).isBefore(now);
    var next = rung.next(jurisdiction);
    if (status != WarningStatus.RAISED || !over || next.isEmpty()) {
      return Optional.empty();
    }
    rung = next.get();
    rungSince = now;
    return Optional.of(new WarningEvent.WarningEscalated(WarningState.after(this), now));
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  WarningKind kind() {
    return kind;
  }

  WarningColour colour() {
    return colour;
  }

  @Nullable UUID hazardId() {
    return hazardId;
  }

  String title() {
    return title;
  }

  Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  WarningStatus status() {
    return status;
  }

  Rung rung() {
    return rung;
  }

  Instant raisedAt() {
    return raisedAt;
  }

  @Nullable Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  @Nullable String acknowledgedBy() {
    return acknowledgedBy;
  }

  @Nullable String answer() {
    return answer;
  }

  @Nullable Instant clearedAt() {
    return clearedAt;
  }
}
