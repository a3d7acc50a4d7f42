package org.anlan.hazards.profile;

/** What proves that a 制 was kept for a major hazard. */
public enum Evidence {
  /** 交办单: somebody has to rectify it. */
  ASSIGNMENT,
  /** 签收: whoever has to rectify it has the slip in hand, once it is assigned. */
  RECEIPT,
  /** 台账: it is kept up to date, every month at least. */
  MONTHLY_PROGRESS,
  /** 双报告: the department and the workers know. */
  DUAL_REPORT,
  /** 挂牌督办. */
  LISTING,
  /** 部门核查验收, once the work is reported as done. */
  ACCEPTANCE,
  /** 销号审批 by somebody else, once it is accepted; no hazard is closed without it. */
  CLOSING_APPROVAL,
  /** 销号, once it is accepted. */
  CLOSURE,
  /** 通报: a record of its own, once the deadline has passed. */
  NOTICE,
  /** A record of its own, such as of a patrol. */
  RECORD
}
