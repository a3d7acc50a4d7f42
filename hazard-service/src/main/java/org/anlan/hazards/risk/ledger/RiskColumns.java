package org.anlan.hazards.risk.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anlan.hazards.finding.InspectionLevel;
import org.anlan.hazards.risk.grading.AccidentType;
import org.anlan.hazards.risk.grading.RiskMethod;
import org.anlan.hazards.risk.point.RiskKind;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.place.CoordinateSystem;

/** The columns of the ledger {@code risk-points}, as the template has them. */
final class RiskColumns {

  static final Column<String> NUMBER =
      Column.code("风险点编号").required().meaning("本县内唯一", "unique within the county");
  static final Column<String> NAME = Column.text("风险点名称", 200).required();
  static final Column<String> UNIT =
      Column.code("单位标识").meaning("统一社会信用代码、其他标识或单位编号", "credit code, other identifier or number");
  static final Column<String> PLACE =
      Column.text("场所", 500).meaning("单位标识为空时必填", "required without a unit");
  static final Column<String> TOWNSHIP = Column.code("乡镇代码").example("610926100");
  static final Column<String> DEPARTMENT = Column.code("部门代码").example("610926-YJ");
  static final Column<RiskKind> KIND =
      Column.oneOf("风险点类型", words(RiskKind.values(), RiskKind::word));
  static final Column<List<AccidentType>> ACCIDENTS =
      Column.oneOf("事故类型", words(AccidentType.values(), AccidentType::word))
          .meaning("GB/T 6441", "GB/T 6441")
          .several();
  static final Column<RiskMethod> METHOD =
      Column.oneOf("评价方法", words(RiskMethod.values(), RiskMethod::name)).required();
  static final Column<BigDecimal> LIKELIHOOD =
      Column.decimal("可能性", 2, 0, 10).required().meaning("L", "L");
  static final Column<BigDecimal> EXPOSURE =
      Column.decimal("暴露频繁程度", 2, 0, 10).meaning("E，LEC 必填", "E, required for LEC");
  static final Column<BigDecimal> CONSEQUENCE =
      Column.decimal("后果严重性", 2, 0, 100).required().meaning("LEC 的 C、LS 的 S", "C of LEC, S of LS");
  static final Column<String> DIRECT =
      Column.code("直接判定").meaning("县级直接判定目录的代码", "code of the county's direct list");
  static final Column<InspectionLevel> LEVEL = Column.oneOf("管控层级", levels());
  static final Column<String> ENTERPRISE_OWNER = Column.text("企业级责任人", 100);
  static final Column<String> WORKSHOP_OWNER = Column.text("车间级责任人", 100);
  static final Column<String> TEAM_OWNER = Column.text("班组级责任人", 100);
  static final Column<String> POST_OWNER = Column.text("岗位级责任人", 100);
  static final Column<List<String>> MEASURES =
      Column.text("管控措施", 2000).several().meaning("由岗位级责任人落实", "seen to by the post");
  static final Column<BigDecimal> LON = Column.decimal("经度", 8, 73, 136);
  static final Column<BigDecimal> LAT = Column.decimal("纬度", 8, 3, 54);
  static final Column<CoordinateSystem> CRS =
      Column.oneOf("坐标系", systems())
          .meaning(
              "未填为 CGCS2000；手机地图多为 GCJ-02", "CGCS2000 if empty; telephones mostly show GCJ-02");
  static final Column<LocalDate> GRADED = Column.day("评价日期").required();

  static final List<Column<?>> ALL =
      List.of(
          NUMBER,
          NAME,
          UNIT,
          PLACE,
          TOWNSHIP,
          DEPARTMENT,
          KIND,
          ACCIDENTS,
          METHOD,
          LIKELIHOOD,
          EXPOSURE,
          CONSEQUENCE,
          DIRECT,
          LEVEL,
          ENTERPRISE_OWNER,
          WORKSHOP_OWNER,
          TEAM_OWNER,
          POST_OWNER,
          MEASURES,
          LON,
          LAT,
          CRS,
          GRADED);

  private RiskColumns() {}

  private static Map<String, CoordinateSystem> systems() {
    var systems = new LinkedHashMap<>(words(CoordinateSystem.values(), CoordinateSystem::zh));
    systems.putAll(words(CoordinateSystem.values(), CoordinateSystem::name));
    return systems;
  }

  private static <E> Map<String, E> words(E[] values, Function<E, String> word) {
    var words = new LinkedHashMap<String, E>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return words;
  }

  private static Map<String, InspectionLevel> levels() {
    var levels = new LinkedHashMap<String, InspectionLevel>();
    levels.put("岗位", InspectionLevel.POST);
    levels.put("班组", InspectionLevel.TEAM);
    levels.put("车间", InspectionLevel.WORKSHOP);
    levels.put("企业", InspectionLevel.ENTERPRISE);
    return levels;
  }
}
