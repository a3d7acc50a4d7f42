package org.anlan.registry.enterprise;

import java.util.List;
import org.anlan.registry.code.Coded;

/** Why a unit closed, for those who count closures 关闭退出方式. */
public enum ClosingKind implements Coded {
  CAPACITY_CUT("去产能", "Capacity cut", "化解过剩产能"),
  BANNED("取缔关闭", "Banned", "取缔"),
  VOLUNTARY("自行退出", "Of its own accord"),
  OTHER("其他", "Otherwise");

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  ClosingKind(String zh, String en, String... alsoCalled) {
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
