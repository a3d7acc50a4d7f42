package org.anlan.hazards.risk.grading;

/** The twenty kinds of accidents of GB/T 6441. */
public enum AccidentType {
  STRUCK_BY_OBJECT("物体打击"),
  VEHICLE("车辆伤害"),
  MACHINERY("机械伤害"),
  LIFTING("起重伤害"),
  ELECTRIC_SHOCK("触电"),
  DROWNING("淹溺"),
  BURN("灼烫"),
  FIRE("火灾"),
  FALL("高处坠落"),
  COLLAPSE("坍塌"),
  ROOF_FALL("冒顶片帮"),
  FLOODING("透水"),
  BLASTING("放炮"),
  EXPLOSIVES("火药爆炸"),
  GAS_EXPLOSION("瓦斯爆炸"),
  BOILER_EXPLOSION("锅炉爆炸"),
  VESSEL_EXPLOSION("容器爆炸"),
  OTHER_EXPLOSION("其他爆炸"),
  POISONING("中毒和窒息"),
  OTHER("其他伤害");

  private final String word;

  AccidentType(String word) {
    this.word = word;
  }

  /** As the standard writes it. */
  public String word() {
    return word;
  }
}
