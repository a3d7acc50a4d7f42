package org.anlan.hazards.hazard;

import java.util.EnumSet;
import java.util.Set;

/** Where a hazard stands on its way from being found to being closed. */
public enum HazardStatus {
  /** 已登记: known, nobody is in charge of rectifying it yet. */
  REGISTERED,
  /** 已交办: somebody has to rectify it. */
  ASSIGNED,
  /** 整改中: there is a plan, work goes on. */
  RECTIFYING,
  /** 待复查: reported as done, not yet believed. */
  COMPLETED,
  /** 已销号. */
  CLOSED,
  /** 不成立: there was no hazard. */
  DISMISSED,
  /** 已合并: the same hazard is kept under another number. */
  MERGED;

  /** Somebody still has to do something. */
  public static final Set<HazardStatus> OPEN =
      EnumSet.of(REGISTERED, ASSIGNED, RECTIFYING, COMPLETED);

  /** The deadline is running; once reported as done it no longer does. */
  public static final Set<HazardStatus> AWAITING_RECTIFICATION =
      EnumSet.of(REGISTERED, ASSIGNED, RECTIFYING);
}
