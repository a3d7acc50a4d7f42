package org.anlan.registry.dossier.facility;

import java.util.List;
import org.anlan.registry.code.Coded;

/** What a facility is. */
public enum FacilityType implements Coded {
  MINE("矿山", "Mine"),
  TAILINGS_POND("尾矿库", "Tailings pond"),
  MAJOR_HAZARD_SOURCE("重大危险源", "Major hazard source", "危险化学品重大危险源"),
  TANK("储罐", "Tank", "储罐区"),
  KILN("窑炉", "Kiln", "炉窑"),
  OTHER("其他", "Other");

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  FacilityType(String zh, String en, String... alsoCalled) {
    this.zh = zh;
    this.en = en;
    this.alsoCalled = List.of(alsoCalled);
  }

  /** The highest number of its grade or level, of which 1 is the gravest; 0 where it has none. */
  int grades() {
    return switch (this) {
      case TAILINGS_POND -> 5;
      case MAJOR_HAZARD_SOURCE -> 4;
      default -> 0;
    };
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
