package org.anlan.registry.supervision.ledger;

import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.code.Coded;
import org.anlan.registry.supervision.SupervisionKind;
import org.anlan.servicekit.importing.Column;

/** The columns of the ledger, in the order of the template. */
final class PostingColumns {

  static final Column<String> UNIT =
      Column.code("单位标识")
          .required()
          .meaning("统一社会信用代码、其他标识或单位编号", "credit code, other identifier or number")
          .example("91350100M000100Y43");
  static final Column<SupervisionKind> KIND =
      Column.oneOf("类型", Coded.words(SupervisionKind.values())).required().example("派驻监督员");
  static final Column<String> PERSON = Column.text("姓名", 60).required().example("张建军");
  static final Column<String> POST = Column.text("职务", 100).example("副县长");
  static final Column<String> ORGANIZATION =
      Column.code("所在机构代码").meaning("机构表中的代码", "A code of the county's list").example("610926-YJ");
  static final Column<String> PHONE = Column.text("联系电话", 40).example("13800001234");
  static final Column<LocalDate> FROM = Column.day("开始日期").required().example("2023-05-01");
  static final Column<LocalDate> TO =
      Column.day("结束日期").meaning("含当日", "The last day").example("2024-04-30");
  static final Column<String> BATCH = Column.text("批次", 60).example("第一批");

  static final List<Column<?>> ALL =
      List.of(UNIT, KIND, PERSON, POST, ORGANIZATION, PHONE, FROM, TO, BATCH);

  private PostingColumns() {}
}
