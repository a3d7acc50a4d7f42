package org.anlan.hazards.finding;

/** On what occasions hazards are found; what is met by chance has none. */
public enum OccasionKind {
  /** 风险点: a control measure failed, or the risk was found out of control. */
  RISK_POINT,
  /** 自查任务. */
  CHECK_TASK,
  /** 专家会诊、第三方排查. */
  EXPERT_REVIEW,
  /** 线索. */
  CLUE,
  /** 设备预警. */
  ALARM
}
