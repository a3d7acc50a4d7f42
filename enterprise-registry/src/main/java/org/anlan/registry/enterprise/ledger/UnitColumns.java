package org.anlan.registry.enterprise.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.anlan.registry.code.Coded;
import org.anlan.registry.enterprise.EnterpriseKind;
import org.anlan.registry.enterprise.EnterpriseStatus;
import org.anlan.registry.enterprise.IdentifierKind;
import org.anlan.registry.enterprise.place.PremisesKind;
import org.anlan.registry.enterprise.place.SystemCode;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.place.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/** The columns of the ledger, in the order of the template. */
final class UnitColumns {

  static final Column<String> NAME = Column.text("单位名称", 200).required().example("平利县城关镇兴隆石材厂");
  static final Column<EnterpriseKind> KIND =
      Column.oneOf("单位类型", Coded.words(EnterpriseKind.values())).required().example("企业");
  static final Column<String> CREDIT_CODE =
      Column.code("统一社会信用代码")
          .meaning("依法没有代码的单位填其他标识", "Where the law gives none, another identifier")
          .example("91350100M000100Y43");
  static final Column<IdentifierKind> OTHER_TYPE =
      Column.oneOf("其他标识类型", Coded.words(IdentifierKind.values())).example("学校标识码");
  static final Column<String> OTHER_NUMBER = Column.code("其他标识号码");
  static final Column<String> TOWNSHIP = Column.code("乡镇代码").required().example("610926100");
  static final Column<List<String>> DEPARTMENTS =
      Column.code("主管部门代码")
          .required()
          .several()
          .meaning("第一个为牵头部门", "The first one leads")
          .example("610926-YJ;610926-ZJ");
  static final Column<List<String>> SECTORS =
      Column.code("监管行业")
          .several()
          .meaning("行业代码表中的代码", "Codes of the county's list")
          .example("FMKS");
  static final Column<String> INDUSTRY =
      Column.code("行业代码").meaning("国民经济行业代码 GB/T 4754", "Class of GB/T 4754").example("B1011");
  static final Column<String> GRID =
      Column.code("网格代码").meaning("须属于该乡镇", "A grid of the township").example("610926100-G01");
  static final Column<Integer> EMPLOYEES = Column.wholeNumber("从业人数", 0, 1_000_000).example("35");
  static final Column<Boolean> ABOVE_SCALE = Column.yesNo("规上企业(是/否)").example("否");
  static final Column<List<Integer>> KEY_YEARS =
      Column.wholeNumber("重点监管年度", 2000, 2100)
          .several()
          .meaning("可填多个年度", "Several years are possible")
          .example("2025;2026");
  static final Column<String> KEY_REASON = Column.text("重点监管原因", 500);
  static final Column<List<PremisesKind>> PREMISES =
      Column.oneOf("场所类别", Coded.words(PremisesKind.values())).several().example("人员密集场所;小旅馆");
  static final Column<BigDecimal> LONGITUDE = Column.decimal("经度", 10, 73, 136).example("109.361");
  static final Column<BigDecimal> LATITUDE = Column.decimal("纬度", 10, 3, 54).example("32.389");
  static final Column<CoordinateSystem> CRS =
      Column.oneOf("坐标系", SystemCode.words())
          .meaning("未填为 CGCS2000；手机地图多为 GCJ-02", "CGCS2000 if empty; telephones mostly show GCJ-02")
          .example("CGCS2000");
  static final Column<String> ADDRESS = Column.text("地址", 300);
  static final Column<String> LEGAL_REPRESENTATIVE = Column.text("法定代表人", 60);
  static final Column<String> PERSON_IN_CHARGE =
      Column.text("主要负责人", 60).meaning("对本单位安全生产负总责的人", "Who answers for its safety");
  static final Column<String> SAFETY_MANAGER = Column.text("安全管理人员", 60);
  static final Column<String> PHONE = Column.text("联系电话", 40);
  static final Column<EnterpriseStatus> STATUS =
      Column.oneOf("状态", Coded.words(EnterpriseStatus.values())).example("在产");

  static final List<Column<?>> ALL =
      List.of(
          NAME,
          KIND,
          CREDIT_CODE,
          OTHER_TYPE,
          OTHER_NUMBER,
          TOWNSHIP,
          DEPARTMENTS,
          SECTORS,
          INDUSTRY,
          EMPLOYEES,
          ABOVE_SCALE,
          KEY_YEARS,
          KEY_REASON,
          PREMISES,
          LONGITUDE,
          LATITUDE,
          CRS,
          ADDRESS,
          LEGAL_REPRESENTATIVE,
          PERSON_IN_CHARGE,
          SAFETY_MANAGER,
          PHONE,
          STATUS,
          GRID);

  /** Which column the attribute of an enterprise comes from. */
  private static final Map<String, Column<?>> BY_ATTRIBUTE =
      Map.ofEntries(
          Map.entry("name", NAME),
          Map.entry("kind", KIND),
          Map.entry("creditCode", CREDIT_CODE),
          Map.entry("otherIdentifier", OTHER_NUMBER),
          Map.entry("townshipCode", TOWNSHIP),
          Map.entry("departmentCodes", DEPARTMENTS),
          Map.entry("sectorCodes", SECTORS),
          Map.entry("industryCode", INDUSTRY),
          Map.entry("gridCode", GRID),
          Map.entry("employees", EMPLOYEES),
          Map.entry("premises", PREMISES),
          Map.entry("personInCharge", PERSON_IN_CHARGE),
          Map.entry("location", LONGITUDE),
          Map.entry("address", ADDRESS),
          Map.entry("legalRepresentative", LEGAL_REPRESENTATIVE),
          Map.entry("safetyManager", SAFETY_MANAGER),
          Map.entry("phone", PHONE),
          Map.entry("status", STATUS));

  private UnitColumns() {}

  /** The column that a pointer such as {@code /departmentCodes/1} leads to. */
  static @Nullable Column<?> of(String pointer) {
    var end = pointer.indexOf('/', 1);
    return BY_ATTRIBUTE.get(end < 0 ? pointer.substring(1) : pointer.substring(1, end));
  }
}
