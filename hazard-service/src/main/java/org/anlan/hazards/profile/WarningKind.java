package org.anlan.hazards.profile;

/** What is warned of. */
public enum WarningKind {
  /** The deadline of a general hazard has passed by so many days. */
  OVERDUE("隐患整改逾期"),
  /** The same of a major hazard. */
  OVERDUE_MAJOR("重大隐患整改逾期"),
  /** The deadline passes within so many days. */
  DUE_SOON("隐患整改即将到期"),
  /** Assigned so many days ago, and nobody has said how it will be rectified. */
  PLAN_OVERDUE("整改方案逾期未报"),
  /** The time of a listing is over by so many days. */
  LISTING_OVERDUE("挂牌督办逾期"),
  /** An interim control has to be looked at again. */
  INTERIM_REVIEW_DUE("临时管控措施应复核"),
  /** So many open hazards at one enterprise. */
  DENSITY("单位隐患集中"),
  /** A red risk that nobody has looked at for so many days. */
  RED_RISK_UNREVIEWED("红色风险未按期回头看"),
  /** A device that has been silent for so many days beyond its own limit. */
  DEVICE_SILENT("监测设备失联"),
  /** Nobody has been sent to look into a clue, so many days beyond the time for it. */
  CLUE_UNDISPATCHED("线索超时未分派"),
  /** A clue is not accepted, looked into or answered, so many days beyond the time for it. */
  CLUE_LATE("线索办理超时");

  private final String word;

  WarningKind(String word) {
    this.word = word;
  }

  /** As notices and workbooks write it. */
  public String word() {
    return word;
  }
}
