package org.anlan.registry.dossier.emergency.drill;

import org.anlan.registry.code.Coded;

/** How a drill is held. */
public enum DrillForm implements Coded {
  TABLETOP("桌面演练", "Table-top"),
  PRACTICAL("实战演练", "In the field"),
  COMBINED("综合演练", "Combined"),
  SINGLE_ITEM("单项演练", "A single item");

  private final String zh;
  private final String en;

  DrillForm(String zh, String en) {
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
