package org.anlan.hazards.hazard;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anlan.hazards.finding.InWords;
import org.jspecify.annotations.Nullable;

/** Where a hazard stands on its way from being found to being closed. */
public enum HazardStatus {
  /** Known; nobody is in charge of rectifying it yet. */
  REGISTERED("已登记"),
  /** Somebody has to rectify it. */
  ASSIGNED("已交办"),
  /** There is a plan, work goes on. */
  RECTIFYING("整改中"),
  /** Reported as done, not yet believed. */
  COMPLETED("待复查"),
  CLOSED("已销号"),
  /** There was no hazard. */
  DISMISSED("不成立"),
  /** The same hazard is kept under another number. */
  MERGED("已合并");

  /** Somebody still has to do something. */
  public static final Set<HazardStatus> OPEN =
      EnumSet.of(REGISTERED, ASSIGNED, RECTIFYING, COMPLETED);

  /** The deadline is running; once reported as done it no longer does. */
  public static final Set<HazardStatus> AWAITING_RECTIFICATION =
      EnumSet.of(REGISTERED, ASSIGNED, RECTIFYING);

  private final String word;

  HazardStatus(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }

  /** Whether a deadline has passed without anybody reporting the work as done. Never stored. */
  public boolean isOverdueOn(LocalDate day, @Nullable LocalDate deadline) {
    return deadline != null && deadline.isBefore(day) && AWAITING_RECTIFICATION.contains(this);
  }

  /** Refuses a verb that begins elsewhere. */
  void mustBe(HazardStatus expected) {
    mustBeOneOf(EnumSet.of(expected));
  }

  /** Refuses a verb that begins elsewhere. */
  void mustBeOneOf(Set<HazardStatus> expected) {
    Refusals.refuseIf(!expected.contains(this), "hazard-transition", InWords.english(this), word);
  }
}
