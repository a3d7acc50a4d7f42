package org.anlan.registry.dossier.project;

import org.anlan.registry.code.Coded;

/** The three stages at which safety goes along with the work itself 三同时, in their order. */
public enum Stage implements Coded {
  DESIGNED("同时设计", "Designed together"),
  BUILT("同时施工", "Built together"),
  IN_USE("同时投入使用", "Put to use together");

  private final String zh;
  private final String en;

  Stage(String zh, String en) {
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
