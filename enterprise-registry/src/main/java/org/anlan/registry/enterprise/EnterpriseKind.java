package org.anlan.registry.enterprise;

import java.util.List;
import org.anlan.registry.code.Coded;

/** What kind of subject is supervised; not every one is a company. */
public enum EnterpriseKind implements Coded {
  COMPANY("企业", "Company", "公司", "企业法人", "法人企业"),
  INDIVIDUAL_BUSINESS("个体工商户", "Individual business", "个体户", "个体"),
  INSTITUTION("事业单位", "Public institution"),
  SOCIAL_BODY("社会组织", "Social body", "社会团体", "民办非企业单位"),
  HOUSEHOLD_WORKSHOP("居家式工厂", "Household workshop", "居家式"),
  SITE("工地", "Construction site", "建筑工地", "施工工地"),
  UNOWNED("无主", "Without an owner", "无主单位", "无主场所");

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  EnterpriseKind(String zh, String en, String... alsoCalled) {
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
