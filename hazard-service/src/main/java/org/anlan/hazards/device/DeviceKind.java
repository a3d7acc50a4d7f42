package org.anlan.hazards.device;

/** What a device watches. */
public enum DeviceKind {
  VIDEO("视频监控"),
  TAILINGS_POND("尾矿库监测"),
  VEHICLE("车辆动态监控"),
  GAS("气体探测"),
  FIRE("消防物联"),
  CRANE("塔吊升降机"),
  MAJOR_HAZARD_SOURCE("重大危险源监测"),
  OTHER("其他");

  private final String word;

  DeviceKind(String word) {
    this.word = word;
  }

  /** As workbooks write it. */
  public String word() {
    return word;
  }
}
