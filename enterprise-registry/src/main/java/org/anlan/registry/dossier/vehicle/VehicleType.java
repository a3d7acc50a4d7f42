package org.anlan.registry.dossier.vehicle;

import org.anlan.registry.code.Coded;

/** What a vehicle is run for. */
public enum VehicleType implements Coded {
  PASSENGER("道路客运", "Passengers on fixed routes"),
  TOURISM("旅游包车", "Tourist coach"),
  DANGEROUS_GOODS("危险货物运输", "Dangerous goods"),
  GOODS("普通货运", "Goods"),
  SCHOOL_BUS("校车", "School bus"),
  TAXI("出租汽车", "Taxi"),
  CONSTRUCTION("工程车辆", "Construction"),
  FARM("农业机械", "Farm machine"),
  OTHER("其他", "Another");

  private final String zh;
  private final String en;

  VehicleType(String zh, String en) {
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
