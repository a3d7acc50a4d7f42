package org.anlan.registry.enterprise;

import java.util.List;
import java.util.Set;
import org.anlan.registry.code.Coded;

/**
 * Where an enterprise stands. A unit at work may be suspended, put in order and set to work again
 * in any order, and any unit may close; what is closed stays closed and is cancelled at the end.
 * Nothing returns to preparation.
 */
public enum EnterpriseStatus implements Coded {
  PREPARING("筹建", "In preparation", "在建", "筹建中"),
  OPERATING("在产", "Operating", "营业", "在营", "正常", "生产", "正常生产", "开业"),
  SUSPENDED("停产", "Suspended", "停产停业", "停业", "歇业"),
  RECTIFYING("整顿", "Being put in order", "停产整顿", "整改", "责令整顿"),
  CLOSED("关闭", "Closed", "已关闭"),
  CANCELLED("注销", "Cancelled", "已注销", "吊销");

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  EnterpriseStatus(String zh, String en, String... alsoCalled) {
    this.zh = zh;
    this.en = en;
    this.alsoCalled = List.of(alsoCalled);
  }

  /** The statuses that may come next. */
  public Set<EnterpriseStatus> next() {
    return switch (this) {
      case PREPARING -> Set.of(OPERATING, CLOSED);
      case OPERATING -> Set.of(SUSPENDED, RECTIFYING, CLOSED);
      case SUSPENDED -> Set.of(OPERATING, RECTIFYING, CLOSED);
      case RECTIFYING -> Set.of(OPERATING, SUSPENDED, CLOSED);
      case CLOSED -> Set.of(CANCELLED);
      case CANCELLED -> Set.of();
    };
  }

  /** Whether the unit has come to its end. */
  public boolean isOver() {
    return this == CLOSED || this == CANCELLED;
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
