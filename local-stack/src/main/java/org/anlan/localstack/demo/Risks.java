package org.anlan.localstack.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Risks of the county's units, so that its four-colour map is not empty. */
final class Risks {

  static final int COUNT = 400;

  static final List<String> HEADER =
      List.of(
          "风险点编号", "风险点名称", "单位标识", "风险点类型", "事故类型", "评价方法", "可能性", "暴露频繁程度", "后果严重性", "管控层级",
          "企业级责任人", "岗位级责任人", "管控措施", "评价日期");

  private static final List<Kind> KINDS =
      List.of(
          new Kind("配电室", "设备设施", "触电;火灾", "定期测温;绝缘工具定期检验"),
          new Kind("有限空间作业", "作业活动", "中毒和窒息", "先通风再检测后作业;专人监护"),
          new Kind("高处作业平台", "作业活动", "高处坠落", "系挂安全带;临边防护栏"),
          new Kind("油品储存区", "场所区域", "火灾;其他爆炸", "液位联锁;可燃气体报警"),
          new Kind("采场边坡", "场所区域", "坍塌", "位移监测;雨后巡查"),
          new Kind("起重机械", "设备设施", "起重伤害", "限位装置每班检查"),
          new Kind("冲压设备", "设备设施", "机械伤害", "双手启动;光电保护"),
          new Kind("厂内道路", "场所区域", "车辆伤害", "限速标志;人车分流"));

  private static final List<String> LIKELIHOODS = List.of("6", "3", "3", "1", "1", "0.5");
  private static final List<String> EXPOSURES = List.of("6", "6", "3", "2", "1");
  private static final List<String> CONSEQUENCES = List.of("40", "15", "15", "7", "7", "3");

  private Risks() {}

  /** The ledger rows, graded on days of the year before the given day. */
  static List<List<String>> generate(List<Units.Unit> units, LocalDate today) {
    var dice = new Dice(6441);
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < COUNT; i++) {
      rows.add(row(i, dice.one(units), dice, today));
    }
    return List.copyOf(rows);
  }

  private static List<String> row(int number, Units.Unit unit, Dice dice, LocalDate today) {
    var kind = dice.one(KINDS);
    return List.of(
        "PL-F%04d".formatted(number + 1),
        kind.name(),
        unit.code(),
        kind.type(),
        kind.accidents(),
        "LEC",
        dice.one(LIKELIHOODS),
        dice.one(EXPOSURES),
        dice.one(CONSEQUENCES),
        dice.one(List.of("企业", "车间", "班组", "岗位")),
        "主要负责人",
        "岗位操作工",
        kind.measures(),
        today.minusDays(dice.between(1, 300)).toString());
  }

  private record Kind(String name, String type, String accidents, String measures) {}
}
