package org.anlan.hazards.rectification;

/** How a hazard was handed over to whoever has to rectify it. */
public enum AssignMode {
  /** 现场交办. */
  ON_SITE,
  /** 专题会办. */
  MEETING,
  /** 跟踪督办. */
  FOLLOW_UP
}
