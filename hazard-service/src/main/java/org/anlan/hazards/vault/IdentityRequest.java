package org.anlan.hazards.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.NotAllowed;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A request to look at who reported something. One person asks and says why, another lets them in,
 * and then the first may look for a short while. Every look counts.
 */
@Entity
public class IdentityRequest {

  @Id private UUID id;
  @Version private long version;
  private String countyCode;
  private UUID clueId;
  private String clueNumber;
  private String reason;

  @Enumerated(EnumType.STRING)
  private LookStatus status;

  private Instant requestedAt;
  private String requestedBy;
  private String requestedByName;
  private @Nullable Instant decidedAt;
  private @Nullable String decidedBy;
  private @Nullable String decidedByName;
  private @Nullable Instant validUntil;
  private int looks;
  private @Nullable Instant lastLookAt;

  protected IdentityRequest() {} // for Hibernate

  private IdentityRequest(
      UUID id, String county, UUID clue, String number, String reason, Signature by) {
    this.id = id;
    version = -1; // Hibernate writes 0 with the insert
    countyCode = county;
    clueId = clue;
    clueNumber = number;
    this.reason = reason;
    status = LookStatus.REQUESTED;
    requestedAt = by.at();
    requestedBy = by.person();
    requestedByName = by.name();
  }

  static IdentityRequest ask(
      UUID id, String county, UUID clue, String number, String reason, Signature by) {
    return new IdentityRequest(id, county, clue, number, reason, by);
  }

  IdentityEvent.LookRequested requested() {
    return new IdentityEvent.LookRequested(LookState.after(this), requestedAt);
  }

  /** Lets the one who asked look for a while. */
  IdentityEvent.LookApproved approve(Signature by, Duration lookFor) {
    decide(LookStatus.APPROVED, by);
    validUntil = by.at().plus(lookFor);
    return new IdentityEvent.LookApproved(LookState.after(this), by.at());
  }

  IdentityEvent.LookRefused refuse(Signature by) {
    decide(LookStatus.REFUSED, by);
    return new IdentityEvent.LookRefused(LookState.after(this), by.at());
  }

  /** Looks. What is seen is not part of this. */
  IdentityEvent.IdentityLookedAt look(Signature by) {
    if (!requestedBy.equals(by.person())) {
      throw new NotAllowed("look-of-others");
    }
    if (status != LookStatus.APPROVED) {
      throw new RuleViolation("look-not-approved");
    }
    if (validUntil == null || validUntil.isBefore(by.at())) {
      throw new RuleViolation("look-expired");
    }
    looks++;
    lastLookAt = by.at();
    return new IdentityEvent.IdentityLookedAt(LookState.after(this), by.at());
  }

  private void decide(LookStatus to, Signature by) {
    if (status != LookStatus.REQUESTED) {
      throw new RuleViolation("look-decided", status.word());
    }
    if (by.isOf(requestedBy, requestedByName)) {
      throw new RuleViolation("own-request");
    }
    status = to;
    decidedAt = by.at();
    decidedBy = by.person();
    decidedByName = by.name();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String countyCode() {
    return countyCode;
  }

  UUID clueId() {
    return clueId;
  }

  String reason() {
    return reason;
  }

  LookStatus status() {
    return status;
  }

  IdentityRequestView view() {
    return new IdentityRequestView(
        id,
        version,
        clueId,
        clueNumber,
        reason,
        status,
        requestedAt,
        requestedByName,
        decidedAt,
        decidedByName,
        validUntil,
        looks,
        lastLookAt);
  }
}
