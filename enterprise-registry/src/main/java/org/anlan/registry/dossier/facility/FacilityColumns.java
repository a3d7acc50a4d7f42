package org.anlan.registry.dossier.facility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlan.registry.code.Coded;
import org.anlan.registry.dossier.ledger.PartColumns;
import org.anlan.registry.enterprise.place.SystemCode;
import org.anlan.servicekit.importing.Column;
import org.anlan.servicekit.place.CoordinateSystem;

/** The columns of the ledger of facilities, in the order of the template. */
final class FacilityColumns {

  static final Column<String> UNIT =
      Column.code("单位标识")
          .required()
          .meaning("统一社会信用代码、其他标识或单位编号", "Credit code, other identifier or number of the unit")
          .example("91350100M000100Y43");
  static final Column<String> NAME = Column.text("设施名称", 200).required().example("长安尾矿库");
  static final Column<FacilityType> TYPE =
      Column.oneOf("设施类型", Coded.words(FacilityType.values())).required().example("尾矿库");
  static final Column<String> NUMBER =
      Column.text("设施编号", 60).meaning("县台账中的编号", "In the county's list").example("610926-WK-003");
  static final Column<Integer> GRADE =
      Column.wholeNumber("等级", 1, 5)
          .meaning("尾矿库等别 1—5，重大危险源级别 1—4，其他不填", "Grade of a tailings pond or level of a source")
          .example("4");
  static final Column<BigDecimal> CAPACITY =
      Column.decimal("能力", 4, 0, 99_999_999_999_999L).example("120");
  static final Column<String> CAPACITY_UNIT = Column.text("计量单位", 20).example("万立方米");
  static final Column<BigDecimal> LONGITUDE = Column.decimal("经度", 10, 73, 136).example("109.361");
  static final Column<BigDecimal> LATITUDE = Column.decimal("纬度", 10, 3, 54).example("32.389");
  static final Column<CoordinateSystem> CRS =
      Column.oneOf("坐标系", SystemCode.words())
          .meaning("未填为 CGCS2000", "CGCS2000 if empty")
          .example("CGCS2000");
  static final Column<String> ADDRESS = Column.text("地址", 300);
  static final Column<FacilityUse> USE =
      Column.oneOf("使用状态", Coded.words(FacilityUse.values())).example("在用");
  static final Column<LocalDate> BUILT = Column.day("建成日期").example("2012-06-30");
  static final Column<LocalDate> INSPECTION_DUE = Column.day("下次检验检测日期").example("2027-06-30");

  static final List<Column<?>> ALL =
      List.of(
          UNIT,
          NAME,
          TYPE,
          NUMBER,
          GRADE,
          CAPACITY,
          CAPACITY_UNIT,
          LONGITUDE,
          LATITUDE,
          CRS,
          ADDRESS,
          USE,
          BUILT,
          INSPECTION_DUE);

  static final PartColumns BY_MEMBER =
      new PartColumns(UNIT, Map.of("grade", GRADE, "capacityUnit", CAPACITY_UNIT));

  private FacilityColumns() {}
}
