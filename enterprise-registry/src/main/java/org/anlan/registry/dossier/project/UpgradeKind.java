package org.anlan.registry.dossier.project;

import org.anlan.registry.code.Coded;

/** What an upgrade of technique does. */
public enum UpgradeKind implements Coded {
  MECHANIZATION("机械化换人", "Machines in place of people"),
  AUTOMATION("自动化减人", "Automation"),
  INTELLIGENT_CONTROL("智能化管控", "Intelligent control"),
  OTHER("其他技术改造", "Other");

  private final String zh;
  private final String en;

  UpgradeKind(String zh, String en) {
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
