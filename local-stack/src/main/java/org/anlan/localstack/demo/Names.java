package org.anlan.localstack.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that look real and belong to nobody. */
final class Names {

  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
  private static final String GIVEN = "安宁和平永清远山川林海云天明月春秋雨泉松竹梅兰芳勇毅恒诚实新华秀英文武学礼";
  private static final String TRADE = "青禾云岭晨曦锦绣瑞丰泰安恒信嘉禾福源金穗翠屏松涛竹海泉韵秋实春晖晴川远帆康宁昌达顺意兴茂";

  private static final Map<String, List<String>> BUSINESSES =
      Map.ofEntries(
          Map.entry("FMKS", List.of("采石场", "石材矿", "板石矿", "页岩矿")),
          Map.entry("WHP", List.of("加油站", "化工产品经营部", "液化气充装站")),
          Map.entry("YHBZ", List.of("烟花爆竹零售店", "烟花爆竹销售点")),
          Map.entry("GM", List.of("茶业有限公司", "食品加工厂", "木业有限公司", "机械加工厂", "建材有限公司", "富硒水业有限公司")),
          Map.entry("JZ", List.of("建筑工程有限公司", "住宅小区工地", "市政工程工地")),
          Map.entry("RQ", List.of("燃气有限公司", "燃气供应站")),
          Map.entry("JTYS", List.of("客运有限公司", "货运车队", "汽车运输有限公司")),
          Map.entry("TZSB", List.of("电梯维保有限公司", "锅炉供热站", "起重设备租赁部")),
          Map.entry("XF", List.of("宾馆", "酒店", "KTV", "商务酒店")),
          Map.entry("LY", List.of("景区管理有限公司", "漂流有限公司", "农家乐")),
          Map.entry("JY", List.of("小学", "初级中学", "幼儿园")),
          Map.entry("YL", List.of("敬老院", "卫生院", "养老服务中心")),
          Map.entry("NJ", List.of("农机专业合作社", "农机维修部")),
          Map.entry("SL", List.of("水库管理站", "水电站")),
          Map.entry("DL", List.of("变电站", "光伏电站")),
          Map.entry("SM", List.of("超市", "农资经营部", "商贸有限公司", "家具城", "副食店")));

  private final Dice dice;
  private final Set<String> given = new HashSet<>();

  Names(Dice dice) {
    this.dice = dice;
  }

  String person() {
    var name = dice.glyph(SURNAMES) + dice.glyph(GIVEN);
    return dice.below(3) == 0 ? name : name + dice.glyph(GIVEN);
  }

  /** A name no other unit of the county has. */
  String unit(String town, Codes.Sector sector) {
    var place = Codes.COUNTY_NAME + town.replace("镇", "");
    while (true) {
      var name =
          place + dice.glyph(TRADE) + dice.glyph(TRADE) + dice.one(BUSINESSES.get(sector.code()));
      if (given.add(name)) {
        return name;
      }
    }
  }

  /** A landline of the county whose local part begins with 0, as no subscriber's does. */
  String phone() {
    return "0915-0%06d".formatted(dice.below(1_000_000));
  }
}
