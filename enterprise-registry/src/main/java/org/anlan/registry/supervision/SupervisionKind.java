package org.anlan.registry.supervision;

import java.util.List;
import org.anlan.registry.code.Coded;

/** In which capacity somebody looks after a unit. */
public enum SupervisionKind implements Coded {
  /** A leader of the county or township answers for the unit. */
  LEADER("包联领导", "Responsible leader", "包联"),
  /** A cadre sees to it that what is agreed gets done. */
  CADRE("包抓干部", "Responsible cadre", "包抓"),
  /** A leader is attached to the unit and calls on it from time to time. */
  LIAISON("挂钩", "Liaison", "挂钩领导", "挂钩联系"),
  /** A department's own person sits in the unit, one to one or one to several. */
  RESIDENT_SUPERVISOR("派驻监督员", "Resident supervisor", "派驻", "驻企监督员", "驻企督导员"),
  /** Whoever walks the grid that the unit lies in. */
  GRID_MEMBER("网格员", "Grid member");

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  SupervisionKind(String zh, String en, String... alsoCalled) {
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
