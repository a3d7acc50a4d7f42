package org.anlan.hazards.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anlan.hazards.finding.HazardLevel;
import org.anlan.hazards.finding.HazardSource;
import org.anlan.hazards.finding.ListingLevel;
import org.anlan.servicekit.importing.Column;

/** The columns of the ledger {@code hazards}, as the template has them. */
final class HazardColumns {

  static final Column<String> NUMBER =
      Column.code("隐患编号").required().meaning("本县内唯一", "unique within the county");
  static final Column<String> UNIT =
      Column.code("单位标识").meaning("统一社会信用代码、其他标识或单位编号", "credit code, other identifier or number");
  static final Column<String> PLACE =
      Column.text("场所", 500).meaning("单位标识为空时必填", "required without a unit");
  static final Column<String> TOWNSHIP = Column.code("乡镇代码").example("610926100");
  static final Column<String> DEPARTMENT = Column.code("部门代码").example("610926-YJ");
  static final Column<HazardLevel> LEVEL =
      Column.oneOf("隐患级别", words(HazardLevel.values(), HazardLevel::word)).required();
  static final Column<String> DESCRIPTION = Column.text("隐患描述", 4000).required();
  static final Column<String> BASIS =
      Column.text("判定依据", 400)
          .meaning("重大隐患必填：标准名称 条目", "required for major hazards: standard and item");
  static final Column<HazardSource> SOURCE =
      Column.oneOf("来源", words(HazardSource.values(), HazardSource::word)).required();
  static final Column<LocalDate> FOUND = Column.day("发现日期").required();
  static final Column<LocalDate> DUE = Column.day("整改期限");
  static final Column<LocalDate> COMPLETED = Column.day("整改完成日期");
  static final Column<LocalDate> CLOSED = Column.day("销号日期");
  static final Column<ListingLevel> LISTING_LEVEL =
      Column.oneOf("挂牌级别", words(ListingLevel.values(), ListingLevel::word))
          .meaning("仅重大隐患", "major hazards only");
  static final Column<LocalDate> LISTED = Column.day("挂牌日期");
  static final Column<LocalDate> DELISTED = Column.day("摘牌日期");
  static final Column<String> PLACE_KIND = Column.text("场所类别", 100);
  static final Column<List<String>> CAMPAIGNS = Column.text("专项行动", 100).several();

  static final List<Column<?>> ALL =
      List.of(
          NUMBER,
          UNIT,
          PLACE,
          TOWNSHIP,
          DEPARTMENT,
          LEVEL,
          DESCRIPTION,
          BASIS,
          SOURCE,
          FOUND,
          DUE,
          COMPLETED,
          CLOSED,
          LISTING_LEVEL,
          LISTED,
          DELISTED,
          PLACE_KIND,
          CAMPAIGNS);

  private HazardColumns() {}

  private static <E> Map<String, E> words(E[] values, Function<E, String> word) {
    var words = new LinkedHashMap<String, E>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return words;
  }
}
