package org.anlan.localstack.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The hazards of the county's campaign: 584 general ones found, 547 of them closed, as 平利县
 * published of itself, and some major ones besides.
 */
final class Hazards {

  static final int GENERAL = 584;
  static final int GENERAL_CLOSED = 547;
  static final int MAJOR = 12;
  static final int MAJOR_CLOSED = 8;
  static final int MAJOR_LISTED = 6;

  /** The campaign all of them belong to. */
  static final String CAMPAIGN = "三年行动";

  static final List<String> HEADER =
      List.of(
          "隐患编号", "单位标识", "场所", "乡镇代码", "部门代码", "隐患级别", "隐患描述", "判定依据", "来源", "发现日期", "整改期限",
          "整改完成日期", "销号日期", "挂牌级别", "挂牌日期", "摘牌日期", "场所类别", "专项行动");

  private static final List<String> FINDINGS =
      List.of(
          "安全出口被货物堵塞",
          "灭火器压力不足",
          "配电箱未接地",
          "临时用电线路老化",
          "未对新员工进行三级安全教育",
          "特种作业人员证件过期",
          "作业现场未设置警示标志",
          "粉尘清扫制度未落实",
          "有限空间未建立台账",
          "应急照明灯损坏",
          "防护栏缺失",
          "可燃气体报警器未校验",
          "消防通道停放车辆",
          "电气线路未穿管保护",
          "安全操作规程未上墙",
          "压力表未按期检定");

  private static final List<String> MAJOR_FINDINGS =
      List.of("未制定有限空间作业审批制度", "涉爆粉尘场所除尘系统未设置泄爆装置", "边坡角度大于设计值", "储罐区未设置紧急切断装置");

  private static final List<String> SOURCES =
      List.of("企业自查", "乡镇检查", "部门检查", "领导带队督导", "网格巡查", "专家检查");

  private Hazards() {}

  /** The ledger rows; the days lie in the year of the given day, none of them after it. */
  static List<List<String>> generate(List<Units.Unit> units, LocalDate today) {
    var dice = new Dice(584547);
    var year = new Year(today);
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < GENERAL; i++) {
      boolean open = Units.isOneOf(i, GENERAL - GENERAL_CLOSED, GENERAL);
      rows.add(general(i, dice.one(units), open, dice, year));
    }
    var mines = units.stream().filter(unit -> unit.sector().high()).toList();
    for (int i = 0; i < MAJOR; i++) {
      rows.add(major(i, mines.get(i * 37 % mines.size()), dice, year));
    }
    return List.copyOf(rows);
  }

  private static List<String> general(
      int number, Units.Unit unit, boolean open, Dice dice, Year year) {
    var found = open ? year.lately(dice) : year.anyDay(dice);
    var due = found.plusDays(dice.between(7, 30));
    var done = found.plusDays(dice.between(1, 12));
    return List.of(
        "PL-%d-Y%04d".formatted(year.number(), number + 1),
        unit.code(),
        "",
        "",
        "",
        "一般",
        dice.one(FINDINGS),
        "",
        dice.one(SOURCES),
        found.toString(),
        due.toString(),
        open ? "" : year.notAfter(done).toString(),
        open ? "" : year.notAfter(done.plusDays(2)).toString(),
        "",
        "",
        "",
        "",
        CAMPAIGN);
  }

  private static List<String> major(int number, Units.Unit unit, Dice dice, Year year) {
    boolean closed = number < MAJOR_CLOSED;
    boolean listed = number % 2 == 0;
    var found = year.anyDay(dice);
    var end = year.notAfter(found.plusDays(dice.between(20, 60)));
    var listing = year.notAfter(found.plusDays(5));
    return List.of(
        "PL-%d-Z%04d".formatted(year.number(), number + 1),
        unit.code(),
        "",
        "",
        "",
        "重大",
        dice.one(MAJOR_FINDINGS),
        "工贸企业重大事故隐患判定标准 第三条",
        "部门检查",
        found.toString(),
        found.plusDays(90).toString(),
        closed ? end.toString() : "",
        closed ? end.toString() : "",
        listed ? "县政府" : "",
        listed ? listing.toString() : "",
        listed && closed ? end.toString() : "",
        "",
        CAMPAIGN);
  }

  /** The days to spread over: this year so far, or last year where this one has hardly begun. */
  private record Year(LocalDate today) {

    private LocalDate last() {
      return today.getDayOfYear() > 60
          ? today.minusDays(1)
          : LocalDate.of(today.getYear() - 1, 12, 31);
    }

    int number() {
      return last().getYear();
    }

    LocalDate anyDay(Dice dice) {
      return LocalDate.ofYearDay(number(), dice.between(1, last().getDayOfYear() - 20));
    }

    LocalDate lately(Dice dice) {
      return last().minusDays(dice.below(30));
    }

    LocalDate notAfter(LocalDate day) {
      return day.isAfter(last()) ? last() : day;
    }
  }
}
