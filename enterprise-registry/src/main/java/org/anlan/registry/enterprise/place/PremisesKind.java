package org.anlan.registry.enterprise.place;

import java.util.Arrays;
import java.util.List;
import org.anlan.registry.code.Coded;

/** What makes a place dangerous to the people in it, whatever is produced there. */
public enum PremisesKind implements Coded {
  THREE_IN_ONE("三合一场所", "Dwelling, workshop and store in one", "三合一"),
  CROWDED("人员密集场所", "Place of assembly", "人员密集"),
  NINE_SMALL("九小场所", "One of the nine kinds of small places", "九小"),
  SMALL_SCHOOL("小学校或幼儿园", "Small school or kindergarten"),
  SMALL_HOSPITAL("小医院", "Small hospital"),
  SMALL_SHOP("小商店", "Small shop"),
  SMALL_RESTAURANT("小餐饮场所", "Small restaurant", "小餐饮"),
  SMALL_HOTEL("小旅馆", "Small hotel"),
  SMALL_ENTERTAINMENT("小歌舞娱乐场所", "Small place of entertainment", "小歌舞娱乐"),
  SMALL_INTERNET_CAFE("小网吧", "Small internet café"),
  SMALL_BEAUTY_BATH("小美容洗浴场所", "Small beauty parlour or bath", "小美容洗浴"),
  SMALL_WORKSHOP("小生产加工企业", "Small workshop", "小生产加工"),
  MARKET("商场超市、农贸市场", "Shopping centre or market", "商场超市", "农贸市场"),
  SCHOOL("中小学校", "School"),
  HOSPITAL("医疗机构", "Medical institution"),
  CARE_HOME("养老服务机构", "Care home", "养老机构"),
  RELIGIOUS("宗教活动场所", "Place of worship", "宗教场所");

  private final String zh;
  private final String en;
  private final List<String> alsoCalled;

  PremisesKind(String zh, String en, String... alsoCalled) {
    this.zh = zh;
    this.en = en;
    this.alsoCalled = List.of(alsoCalled);
  }

  /** The kinds that count as this one: each of the nine small places is a small place. */
  public List<PremisesKind> included() {
    return this == NINE_SMALL
        ? Arrays.stream(values())
            .filter(k -> k == NINE_SMALL || k.name().startsWith("SMALL_"))
            .toList()
        : List.of(this);
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
