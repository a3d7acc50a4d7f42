package org.anlan.registry.dossier.part;

import org.anlan.registry.code.Coded;

/** What a part of a dossier is. */
public enum PartKind implements Coded {
  FACILITY("设施", "Facility"),
  LICENCE("许可证", "Licence"),
  STANDARDIZATION("标准化达标", "Standardization"),
  COMMITMENT("安全承诺", "Commitment"),
  INSURANCE("安全生产责任保险", "Liability insurance"),
  RESPONSIBILITY_POST("一岗一清单", "Responsibility post"),
  OBSOLETE_EQUIPMENT("淘汰落后设备", "Obsolete equipment"),
  UPGRADE_PROJECT("技术改造项目", "Upgrade project"),
  CONSTRUCTION_PROJECT("三同时建设项目", "Construction project"),
  DEMONSTRATION("示范单位", "Demonstration"),
  EMERGENCY_PLAN("应急预案", "Emergency plan"),
  DRILL("应急演练", "Drill"),
  RESCUE_TEAM("救援队伍", "Rescue team"),
  DISHONESTY_ENTRY("严重失信名单", "Dishonesty entry"),
  VEHICLE("营运车辆", "Vehicle"),
  TOPIC_ENTRY("专项登记", "Entry under a topic");

  private final String zh;
  private final String en;

  PartKind(String zh, String en) {
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

  /** Whether a unit keeps it in its own dossier; the policies of the table say the same. */
  public boolean isKeptByTheUnit() {
    return switch (this) {
      case COMMITMENT,
          INSURANCE,
          RESPONSIBILITY_POST,
          OBSOLETE_EQUIPMENT,
          UPGRADE_PROJECT,
          EMERGENCY_PLAN,
          DRILL,
          VEHICLE,
          TOPIC_ENTRY ->
          true;
      default -> false;
    };
  }

  /** Whether what it falls due for depends on what its unit is like. */
  boolean dependsOnItsUnit() {
    return this == DRILL || this == EMERGENCY_PLAN;
  }

  /** Whether a later one takes the place of an earlier one, which then falls due no more. */
  public boolean isSuccessive() {
    return switch (this) {
      case STANDARDIZATION, COMMITMENT, INSURANCE, DRILL -> true;
      default -> false;
    };
  }
}
