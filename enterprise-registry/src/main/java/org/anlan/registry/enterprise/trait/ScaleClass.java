package org.anlan.registry.enterprise.trait;

import java.util.List;
import org.anlan.registry.code.Coded;

/** How large a unit is by the statistics office's measures (统计上大中小微型企业划分办法). */
public enum ScaleClass implements Coded {
  LARGE("大型", "Large"),
  MEDIUM("中型", "Medium"),
  SMALL("小型", "Small"),
  MICRO("微型", "Micro");

  private final String zh;
  private final String en;

  ScaleClass(String zh, String en) {
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

  @Override
  public List<String> alsoCalled() {
    return List.of(zh + "企业");
  }
}
