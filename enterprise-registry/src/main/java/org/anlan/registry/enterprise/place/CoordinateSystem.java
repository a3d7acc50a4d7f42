package org.anlan.registry.enterprise.place;

import org.anlan.registry.code.Coded;

/**
 * The system a position was measured in. It is kept as it came: turning GCJ-02 or BD-09 into the
 * national system loses metres, so it is done for display only.
 */
public enum CoordinateSystem implements Coded {
  CGCS2000("国家大地坐标系2000", "China Geodetic Coordinate System 2000"),
  WGS84("WGS-84", "WGS 84"),
  GCJ02("GCJ-02", "GCJ-02"),
  BD09("BD-09", "BD-09");

  private final String zh;
  private final String en;

  CoordinateSystem(String zh, String en) {
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
