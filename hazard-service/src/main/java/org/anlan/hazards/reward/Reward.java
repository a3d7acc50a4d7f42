package org.anlan.hazards.reward;

import static org.anlan.hazards.reward.RewardStatus.APPROVED;
import static org.anlan.hazards.reward.RewardStatus.EXPIRED;
import static org.anlan.hazards.reward.RewardStatus.PAID;
import static org.anlan.hazards.reward.RewardStatus.PAYABLE;
import static org.anlan.hazards.reward.RewardStatus.PROPOSED;
import static org.anlan.hazards.reward.RewardStatus.REFUSED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.anlan.hazards.profile.RewardRules;
import org.anlan.hazards.rectification.Signature;
import org.anlan.servicekit.problem.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A reward from the proposal to the payment. Proposed by one, approved by a second, released by a
 * third; the amount follows from the table and is nobody's to set.
 */
@Entity
public class Reward {

  @Id private UUID id;
  @Version private long version;
  private String number;
  private String countyCode;
  private UUID clueId;
  private String clueNumber;
  private UUID factId;
  private @Nullable UUID hazardId;
  @Embedded private Claim claim;
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private RewardStatus status;

  private @Nullable LocalDate claimBy;
  private @Nullable LocalDate paidOn;
  private @Nullable String voucher;

  @JdbcTypeCode(SqlTypes.JSON)
  private RewardEntries entries;

  private Instant proposedAt;

  protected Reward() {} // for Hibernate

  private Reward(
      UUID id, String number, Rewarded fact, Claim claim, RewardRules rules, Signature by) {
    this.id = id;
    version = -1; // Hibernate writes 0 with the insert
    this.number = number;
    countyCode = fact.countyCode();
    clueId = fact.clueId();
    clueNumber = fact.clueNumber();
    factId = fact.factId();
    hazardId = fact.hazardId();
    this.claim = claim;
    amount = claim.amount(rules);
    status = PROPOSED;
    entries = RewardEntries.begin(by);
    proposedAt = by.at();
  }

  /** 拟奖: for a report that was true and the first of its fact. */
  static Reward propose(
      UUID id, String number, Rewarded fact, Claim claim, RewardRules rules, Signature by) {
    fact.mustBeEffective(claim.kind());
    return new Reward(id, number, fact, claim, rules, by);
  }

  RewardEvent.RewardProposed proposed() {
    return new RewardEvent.RewardProposed(RewardState.after(this), proposedAt);
  }

  /** 审批: the first of two. */
  RewardEvent.RewardApproved approve(@Nullable String opinion, Signature by) {
    status.mustBeOneOf(EnumSet.of(PROPOSED));
    mustBeAnother(by);
    step(APPROVED, opinion, by);
    return new RewardEvent.RewardApproved(RewardState.after(this), by.at());
  }

  /** 发放确认: the second; from now on the code is worth money. */
  RewardEvent.RewardReleased release(@Nullable String opinion, RewardRules rules, Signature by) {
    status.mustBeOneOf(EnumSet.of(APPROVED));
    mustBeAnother(by);
    step(PAYABLE, opinion, by);
    claimBy = by.on().plusDays(rules.claimDays());
    return new RewardEvent.RewardReleased(RewardState.after(this), by.at());
  }

  /** 不予奖励. What was released is taken back by somebody other than who released it. */
  RewardEvent.RewardRefused refuse(String reason, Signature by) {
    status.mustBeOneOf(EnumSet.of(PROPOSED, APPROVED, PAYABLE));
    refuseIf(status == PAYABLE && entries.lastIsBy(by), "reward-needs-another");
    step(REFUSED, reason, by);
    return new RewardEvent.RewardRefused(RewardState.after(this), by.at());
  }

  /** 发放: to whoever showed the code, which the desk has seen. */
  RewardEvent.RewardPaid pay(String voucher, Signature by) {
    status.mustBeOneOf(EnumSet.of(PAYABLE));
    refuseIf(isOverAt(by.on()), "reward-expired", claimBy);
    step(PAID, null, by);
    paidOn = by.on();
    this.voucher = voucher;
    return new RewardEvent.RewardPaid(RewardState.after(this), by.at());
  }

  /** 逾期未领: nobody came, and the time is over. */
  RewardEvent.RewardExpired expire(Signature by) {
    status.mustBeOneOf(EnumSet.of(PAYABLE));
    refuseIf(!isOverAt(by.on()), "reward-claimable", claimBy);
    step(EXPIRED, null, by);
    return new RewardEvent.RewardExpired(RewardState.after(this), by.at());
  }

  private boolean isOverAt(LocalDate day) {
    return claimBy != null && claimBy.isBefore(day);
  }

  private void mustBeAnother(Signature by) {
    refuseIf(entries.hasActed(by), "reward-needs-another");
  }

  private void step(RewardStatus to, @Nullable String text, Signature by) {
    status = to;
    entries = entries.with(to, text, by);
  }

  private static void refuseIf(boolean broken, String code, @Nullable Object... arguments) {
    if (broken) {
      throw new RuleViolation(code, arguments);
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String number() {
    return number;
  }

  String countyCode() {
    return countyCode;
  }

  UUID clueId() {
    return clueId;
  }

  String clueNumber() {
    return clueNumber;
  }

  @Nullable UUID hazardId() {
    return hazardId;
  }

  Claim claim() {
    return claim;
  }

  BigDecimal amount() {
    return amount;
  }

  RewardStatus status() {
    return status;
  }

  @Nullable LocalDate claimBy() {
    return claimBy;
  }

  @Nullable LocalDate paidOn() {
    return paidOn;
  }

  @Nullable String voucher() {
    return voucher;
  }

  RewardEntries entries() {
    return entries;
  }

  Instant proposedAt() {
    return proposedAt;
  }
}
