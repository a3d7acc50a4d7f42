package org.anlan.registry.dossier.demonstration;

import org.anlan.registry.code.Coded;

/** What a unit is an example of 示范. */
public enum DemonstrationKind implements Coded {
  STANDARDIZATION("标准化示范", "Model of standardization"),
  RISK_CONTROL("风险管控示范", "Model of risk control"),
  OTHER("其他示范", "Another model");

  private final String zh;
  private final String en;

  DemonstrationKind(String zh, String en) {
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
