package org.anlan.hazards.finding;

/** Through whom a hazard became known. */
public enum HazardSource {
  /** 企业自查. */
  SELF,
  /** 乡镇检查. */
  TOWNSHIP,
  /** 部门检查. */
  DEPARTMENT,
  /** 领导带队督导. */
  LEADER_INSPECTION,
  /** 网格巡查. */
  GRID,
  /** 派驻监督员. */
  RESIDENT_SUPERVISOR,
  /** 第三方服务机构. */
  THIRD_PARTY,
  /** 专家检查. */
  EXPERT,
  /** 群众举报. */
  PUBLIC_REPORT,
  /** 上级交办. */
  SUPERIOR,
  /** 媒体曝光. */
  MEDIA,
  /** 监测预警. */
  MONITORING,
  /** 行政执法检查. */
  ENFORCEMENT
}
