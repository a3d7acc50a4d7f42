package org.anlan.hazards.finding;

/** Through whom a hazard became known. */
public enum HazardSource {
  SELF("企业自查"),
  TOWNSHIP("乡镇检查"),
  DEPARTMENT("部门检查"),
  LEADER_INSPECTION("领导带队督导"),
  GRID("网格巡查"),
  RESIDENT_SUPERVISOR("派驻监督员"),
  THIRD_PARTY("第三方机构"),
  EXPERT("专家检查"),
  PUBLIC_REPORT("群众举报"),
  SUPERIOR("上级交办"),
  MEDIA("媒体曝光"),
  MONITORING("监测预警"),
  ENFORCEMENT("执法检查");

  private final String word;

  HazardSource(String word) {
    this.word = word;
  }

  /** As ledgers and workbooks write it. */
  public String word() {
    return word;
  }
}
