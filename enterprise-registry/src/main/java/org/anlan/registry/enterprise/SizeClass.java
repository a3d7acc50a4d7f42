package org.anlan.registry.enterprise;

import java.util.List;
import org.anlan.registry.code.Coded;

/** Whether the statistics office counts the unit among those above designated size 规上. */
public enum SizeClass implements Coded {
  ABOVE_SCALE("规上", "Above designated size", "规模以上"),
  BELOW_SCALE("规下", "Below designated size", "规模以下");

  private final String zh;
  private final String en;
  private final String other;

  SizeClass(String zh, String en, String other) {
    this.zh = zh;
    this.en = en;
    this.other = other;
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
    return List.of(other);
  }
}
