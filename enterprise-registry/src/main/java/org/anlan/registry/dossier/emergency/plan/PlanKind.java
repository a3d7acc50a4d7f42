package org.anlan.registry.dossier.emergency.plan;

import org.anlan.registry.code.Coded;

/** What an emergency plan is for. */
public enum PlanKind implements Coded {
  COMPREHENSIVE("综合应急预案", "Comprehensive plan"),
  SPECIAL("专项应急预案", "Special plan"),
  ON_SITE("现场处置方案", "On-site plan");

  private final String zh;
  private final String en;

  PlanKind(String zh, String en) {
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
