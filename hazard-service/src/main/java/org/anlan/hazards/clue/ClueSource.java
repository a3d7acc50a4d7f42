package org.anlan.hazards.clue;

import org.anlan.hazards.finding.HazardSource;

/** Through whom a clue came. */
public enum ClueSource {
  GRID("网格巡查", HazardSource.GRID),
  /** By telephone, letter or visit: an official wrote it down. */
  PHONE("电话来访", HazardSource.PUBLIC_REPORT),
  /** By the public reports page; never written by an official. */
  PUBLIC("群众举报", HazardSource.PUBLIC_REPORT),
  /** From a device, after somebody has confirmed the alarm. */
  ALARM("监测报警", HazardSource.MONITORING),
  THIRD_PARTY("第三方机构", HazardSource.THIRD_PARTY),
  MEDIA("媒体曝光", HazardSource.MEDIA),
  SUPERIOR("上级交办", HazardSource.SUPERIOR);

  private final String word;
  private final HazardSource hazard;

  ClueSource(String word, HazardSource hazard) {
    this.word = word;
    this.hazard = hazard;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }

  /** The source of the hazard that such a clue leads to. */
  public HazardSource ofHazard() {
    return hazard;
  }
}
