package org.anlan.hazards.finding;

/** On which of the four rungs inside an enterprise (四级排查) a hazard was found. */
public enum InspectionLevel {
  /** 岗位. */
  POST,
  /** 班组. */
  TEAM,
  /** 车间（项目）. */
  WORKSHOP,
  /** 企业. */
  ENTERPRISE
}
