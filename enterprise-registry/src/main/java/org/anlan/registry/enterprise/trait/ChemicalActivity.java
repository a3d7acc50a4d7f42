package org.anlan.registry.enterprise.trait;

import java.util.List;
import org.anlan.registry.code.Coded;

/** In which links of the chain of hazardous chemicals a unit is 危化品全链条. */
public enum ChemicalActivity implements Coded {
  PRODUCTION("生产", "Production"),
  STORAGE("储存", "Storage", "贮存"),
  LOADING("装卸", "Loading and unloading"),
  TRANSPORT("运输", "Transport"),
  USE("使用", "Use"),
  TRADE("经营", "Trade", "销售"),
  DISPOSAL("废弃处置", "Disposal", "处置");

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  ChemicalActivity(String zh, String en, String... alsoCalled) {
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
