package org.anlan.servicekit.place;

/**
 * The system a position was measured in. Whatever it was, the position is turned into the national
 * one once, on entry.
 */
public enum CoordinateSystem {
  /** 国家大地坐标系: what lists, maps and the other services use. */
  CGCS2000("国家大地坐标系2000", "China Geodetic Coordinate System 2000"),
  /** Differs from the national system by centimetres, so its degrees are taken as they are. */
  WGS84("WGS-84", "WGS 84"),
  /** What telephones and most maps in China show: some hundred metres away. */
  GCJ02("GCJ-02", "GCJ-02"),
  /** What Baidu's maps show: GCJ-02, moved once more. */
  BD09("BD-09", "BD-09");

  private final String zh;
  private final String en;

  CoordinateSystem(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Where that is in the national system, to less than a metre. */
  public Degrees inCgcs2000(double lon, double lat) {
    return switch (this) {
      case CGCS2000, WGS84 -> new Degrees(lon, lat);
      case GCJ02 -> MapShift.GCJ02.undo(lon, lat);
      case BD09 -> MapShift.BD09.undo(lon, lat);
    };
  }

  /** The Chinese name. */
  public String zh() {
    return zh;
  }

  /** The English name. */
  public String en() {
    return en;
  }
}
