package org.anlan.localstack.demo;

import java.util.ArrayList;
import java.util.List;

/** The county's code lists: towns, departments, sectors and sector committees. */
final class Codes {

  static final String COUNTY = "610926";
  static final String COUNTY_NAME = "平利县";

  /** 11 towns; the first is town-a of the demo accounts, the second town-b. */
  static final List<Code> TOWNS =
      numbered("城关镇", "兴隆镇", "老县镇", "大贵镇", "三阳镇", "洛河镇", "广佛镇", "八仙镇", "长安镇", "正阳镇", "西河镇");

  /** 27 departments, each with the short name that its organisation code ends in. */
  static final List<Code> DEPARTMENTS =
      List.of(
          new Code("YJ", "应急管理局"),
          new Code("ZJ", "住房和城乡建设局"),
          new Code("JT", "交通运输局"),
          new Code("SC", "市场监督管理局"),
          new Code("XF", "消防救援大队"),
          new Code("GA", "公安局"),
          new Code("ZR", "自然资源局"),
          new Code("SL", "水利局"),
          new Code("NY", "农业农村局"),
          new Code("LY", "林业局"),
          new Code("WL", "文化和旅游广电局"),
          new Code("JY", "教育体育和科技局"),
          new Code("WJ", "卫生健康局"),
          new Code("MZ", "民政局"),
          new Code("FG", "发展和改革局"),
          new Code("JM", "经济贸易局"),
          new Code("ST", "生态环境局"),
          new Code("QX", "气象局"),
          new Code("GD", "供电分公司"),
          new Code("YZ", "邮政管理局"),
          new Code("CG", "城市管理执法局"),
          new Code("RS", "人力资源和社会保障局"),
          new Code("CZ", "财政局"),
          new Code("SF", "司法局"),
          new Code("GZ", "国有资产监督管理局"),
          new Code("MZJ", "民族宗教事务局"),
          new Code("GX", "供销合作社"));

  /**
   * 16 sectors, each with its leading department, its class of GB/T 4754 and its share of the
   * units.
   */
  static final List<Sector> SECTORS =
      List.of(
          new Sector("FMKS", "非煤矿山", "YJ", "B1019", 40, true),
              new Sector("WHP", "危险化学品", "YJ", "G5942", 45, true),
          new Sector("YHBZ", "烟花爆竹", "YJ", "F5279", 110, true),
              new Sector("GM", "工贸", "YJ", "C1371", 330, false),
          new Sector("JZ", "建筑施工", "ZJ", "E4710", 120, true),
              new Sector("RQ", "燃气", "ZJ", "D4511", 25, true),
          new Sector("JTYS", "道路运输", "JT", "G5430", 90, true),
              new Sector("TZSB", "特种设备", "SC", "O8192", 60, true),
          new Sector("XF", "消防重点", "XF", "H6110", 180, false),
              new Sector("LY", "旅游", "WL", "N7861", 70, false),
          new Sector("JY", "教育", "JY", "P8321", 140, false),
              new Sector("YL", "养老医疗", "MZ", "Q8514", 85, false),
          new Sector("NJ", "农业机械", "NY", "A0521", 150, false),
              new Sector("SL", "水利", "SL", "N7620", 55, false),
          new Sector("DL", "电力", "GD", "D4420", 30, true),
              new Sector("SM", "商贸", "JM", "F5211", 739, false));

  private Codes() {}

  static String organization(String shortName) {
    return COUNTY + "-" + shortName;
  }

  private static List<Code> numbered(String... names) {
    var towns = new ArrayList<Code>();
    for (var name : names) {
      towns.add(new Code(COUNTY + (100 + towns.size()), name));
    }
    return List.copyOf(towns);
  }

  /** A code and its name. */
  record Code(String code, String name) {}

  /** A supervised sector. */
  record Sector(
      String code, String name, String department, String industry, int units, boolean high) {}
}
