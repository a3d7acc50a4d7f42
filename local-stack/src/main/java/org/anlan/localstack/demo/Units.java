package org.anlan.localstack.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The production units of the county: 2269, of which 615 are under key supervision this year, as
 * 平利县 published of itself.
 */
final class Units {

  static final int COUNT = 2269;
  static final int KEY = 615;

  /** One unit, with what its ledger row and its hazards need. */
  record Unit(
      String name,
      String code,
      Codes.Code town,
      Codes.Sector sector,
      boolean key,
      List<String> row) {}

  static final List<String> HEADER =
      List.of(
          "单位名称",
          "单位类型",
          "统一社会信用代码",
          "乡镇代码",
          "主管部门代码",
          "监管行业",
          "行业代码",
          "从业人数",
          "规上企业",
          "重点监管年度",
          "重点监管原因",
          "经度",
          "纬度",
          "坐标系",
          "地址",
          "法定代表人",
          "安全管理人员",
          "联系电话",
          "状态");

  private Units() {}

  static List<Unit> generate(int year) {
    var dice = new Dice(610926);
    var names = new Names(dice);
    var sectors = new ArrayList<Codes.Sector>();
    Codes.SECTORS.forEach(sector -> sectors.addAll(Collections.nCopies(sector.units(), sector)));
    var units = new ArrayList<Unit>();
    for (var sector : sectors) {
      units.add(unit(units.size(), sector, isKey(units.size(), sectors), dice, names, year));
    }
    return List.copyOf(units);
  }

  /**
   * All units of the dangerous sectors, and of the others as many as are missing, evenly spread.
   */
  private static boolean isKey(int number, List<Codes.Sector> sectors) {
    if (sectors.get(number).high()) {
      return true;
    }
    var before = sectors.subList(0, number).stream().filter(sector -> !sector.high()).count();
    var others = sectors.stream().filter(sector -> !sector.high()).count();
    return isOneOf(before, KEY - (sectors.size() - others), others);
  }

  /** Whether the n-th of many is among a few that are spread evenly over them. */
  static boolean isOneOf(long number, long few, long many) {
    return number * few / many != (number + 1) * few / many;
  }

  private static Unit unit(
      int number, Codes.Sector sector, boolean key, Dice dice, Names names, int year) {
    // every sector is found in every town; the county seat has more
    var town = Codes.TOWNS.get(dice.below(4) == 0 ? 0 : number % Codes.TOWNS.size());
    var name = names.unit(town.name(), sector);
    var kind = kind(name);
    var code = CreditCodes.of(registration(kind), number);
    var employees = sector.high() ? dice.between(8, 160) : dice.between(1, 60);
    var row =
        List.of(
            name,
            kind,
            code,
            town.code(),
            departments(sector),
            sector.code(),
            sector.industry(),
            String.valueOf(employees),
            employees > 100 ? "是" : "否",
            key ? String.valueOf(year) : "",
            key ? sector.high() ? sector.name() + "高危行业" : "人员密集" : "",
            String.format(Locale.ROOT, "%.6f", 109.10 + dice.below(400_000) / 1e6),
            String.format(Locale.ROOT, "%.6f", 32.10 + dice.below(400_000) / 1e6),
            "CGCS2000",
            Codes.COUNTY_NAME + town.name() + "第" + dice.between(1, 12) + "村民小组",
            names.person(),
            names.person(),
            names.phone(),
            "在产");
    return new Unit(name, code, town, sector, key, row);
  }

  /** The department in charge first; the dangerous sectors have the emergency bureau beside it. */
  private static String departments(Codes.Sector sector) {
    var first = Codes.organization(sector.department());
    return sector.high() && !sector.department().equals("YJ")
        ? first + ";" + Codes.organization("YJ")
        : first;
  }

  private static String kind(String name) {
    if (name.endsWith("工地")) {
      return "工地";
    }
    if (name.endsWith("学") || name.endsWith("园") || name.endsWith("院") || name.endsWith("管理站")) {
      return "事业单位";
    }
    return name.endsWith("公司") || name.endsWith("厂") || name.endsWith("矿") || name.endsWith("场")
        ? "企业"
        : "个体工商户";
  }

  private static String registration(String kind) {
    return switch (kind) {
      case "事业单位" -> "12";
      case "个体工商户" -> "92";
      default -> "91";
    };
  }
}
