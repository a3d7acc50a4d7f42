package org.anlan.registry.dossier.standardization;

import org.anlan.registry.code.Coded;

/** The three levels of work safety standardization 标准化; the first is the highest. */
public enum StandardizationLevel implements Coded {
  LEVEL_1("一级", "Level 1"),
  LEVEL_2("二级", "Level 2"),
  LEVEL_3("三级", "Level 3");

  private final String zh;
  private final String en;

  StandardizationLevel(String zh, String en) {
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
