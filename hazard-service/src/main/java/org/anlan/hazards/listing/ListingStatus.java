package org.anlan.hazards.listing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anlan.hazards.finding.InWords;
import org.anlan.servicekit.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Where a listing stands on its way from being proposed to being taken off. */
public enum ListingStatus {
  PROPOSED("待审批"),
  /** The notice may go out. */
  APPROVED("已批准"),
  /** The public knows. */
  PUBLISHED("已公布"),
  /** The lister has looked into it since. */
  SUPERVISING("督办中"),
  DELISTING_APPLIED("申请摘牌"),
  /** The lister found the hazard gone. */
  VERIFIED("已核查"),
  DELISTED("已摘牌"),
  REFUSED("未批准"),
  WITHDRAWN("已撤回"),
  /** A higher level has taken it over. */
  UPGRADED("已升级");

  /** The hazard is on the list. */
  public static final Set<ListingStatus> IN_FORCE =
      EnumSet.of(PUBLISHED, SUPERVISING, DELISTING_APPLIED, VERIFIED);

  /** The rectifier's time is running; once delisting is applied for it no longer does. */
  public static final Set<ListingStatus> RUNNING = EnumSet.of(PUBLISHED, SUPERVISING);

  /** Somebody says that the hazard is gone. */
  public static final Set<ListingStatus> VERIFIABLE = EnumSet.of(DELISTING_APPLIED, VERIFIED);

  /** Not on the list yet. */
  public static final Set<ListingStatus> PENDING = EnumSet.of(PROPOSED, APPROVED);

  private final String word;

  ListingStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }

  /** Whether the time is over and nobody has applied for delisting. Never stored. */
  public boolean isOverdueOn(LocalDate day, @Nullable LocalDate dueOn) {
    return dueOn != null && dueOn.isBefore(day) && RUNNING.contains(this);
  }

  void mustBe(ListingStatus expected) {
    mustBeOneOf(EnumSet.of(expected));
  }

  public void mustBeOneOf(Set<ListingStatus> expected) {
    if (!expected.contains(this)) {
      throw new RuleViolation("listing-transition", InWords.english(this), word);
    }
  }
}
