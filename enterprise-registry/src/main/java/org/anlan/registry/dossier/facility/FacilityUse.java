package org.anlan.registry.dossier.facility;

import java.util.List;
import org.anlan.registry.code.Coded;

/** Whether a facility is at work. */
public enum FacilityUse implements Coded {
  IN_USE("在用", "In use", "使用", "在产", "运行"),
  IDLE("停用", "Idle", "停产", "闲置"),
  CLOSED("已闭库或关闭", "Closed", "闭库", "关闭", "销号");

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  FacilityUse(String zh, String en, String... alsoCalled) {
    this.zh = zh;
    this.en = en;
    this.alsoCalled = List.of(alsoCalled);
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
    return alsoCalled;
  }
}
