package org.anlan.registry.enterprise;

import java.util.List;
import java.util.Map;
import org.anlan.registry.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers may name a unit that has no unified credit code. The list is closed: under names of
 * everybody's own one number named as many units as it had names.
 */
public enum IdentifierKind implements Coded {
  CITIZEN_ID(
      "经营者身份证号",
      "The owner's identity number",
      "身份证号",
      "身份证",
      "居民身份证",
      "居民身份证号",
      "公民身份号码",
      "身份证号码"),
  BUSINESS_REGISTRATION("工商注册号", "Business registration of before 2015", "营业执照注册号", "注册号"),
  ORGANIZATION_CODE("组织机构代码", "Organization code of before 2015", "机构代码"),
  SCHOOL_CODE("学校标识码", "School code", "学校代码"),
  MEDICAL_LICENCE("医疗机构登记号", "Registration of a medical institution", "医疗机构执业许可证登记号"),
  RELIGIOUS_SITE("宗教活动场所登记证号", "Registration of a place of worship", "宗教活动场所登记号"),
  BUILDING_PERMIT("施工许可证号", "Building permit of a site", "建筑工程施工许可证号"),
  DOORPLATE("门牌号", "House number", "门牌", "门牌地址编码"),
  OTHER("其他编号", "Another number", "其他");

  private static final Map<String, IdentifierKind> WORDS = Coded.words(values());

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  IdentifierKind(String zh, String en, String... alsoCalled) {
    this.zh = zh;
    this.en = en;
    this.alsoCalled = List.of(alsoCalled);
  }

  /** The kind of that code or name; null where there is none. */
  static @Nullable IdentifierKind of(String word) {
    return WORDS.get(word);
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
