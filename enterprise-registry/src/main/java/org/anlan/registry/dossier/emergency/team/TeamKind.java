package org.anlan.registry.dossier.emergency.team;

import org.anlan.registry.code.Coded;

/** Whose a rescue team is. */
public enum TeamKind implements Coded {
  GOVERNMENT("政府综合救援队伍", "Of the government"),
  FIRE_STATION("乡镇消防站（队）", "Fire station of a township"),
  PROFESSIONAL("专业救援队伍", "Professional"),
  ENTERPRISE("企业专职救援队伍", "Of an enterprise"),
  VOLUNTEER("志愿救援队伍", "Volunteers");

  private final String zh;
  private final String en;

  TeamKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  @Override
  public String zh() {
    return zh;
  }

  @Override
  public String en() {
    return en;
  }
}
