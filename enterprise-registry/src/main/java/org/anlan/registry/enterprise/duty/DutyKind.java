package org.anlan.registry.enterprise.duty;

/** What somebody in a unit answers for. */
public enum DutyKind {
  /** 法定代表人: stands for the unit before the law. */
  LEGAL_REPRESENTATIVE,
  /** 主要负责人: answers for its safety as a whole (安全生产法 5, 21). */
  PERSON_IN_CHARGE,
  /** 安全管理人员: looks after it from day to day. */
  SAFETY_MANAGER
}
