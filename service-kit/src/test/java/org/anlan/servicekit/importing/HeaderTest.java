package org.anlan.servicekit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.anlan.servicekit.importing.sheet.Cell;
import org.anlan.servicekit.importing.sheet.SheetReader;
import org.anlan.servicekit.importing.sheet.SheetRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeaderTest {

  private static final Column<String> NUMBER = Column.code("隐患编号").required();
  private static final Column<String> LEVEL = Column.oneOf("隐患级别(一般/重大)", "一般", "重大").required();
  private static final Column<String> PLACE = Column.text("场所", 100);
  private static final List<Column<?>> COLUMNS = List.of(NUMBER, LEVEL, PLACE);

  @Test
  void matchesInAnyOrderWidthAndDecoration() throws HeaderRefused {
    var header = Header.find(sheet("场 所,＊隐患编号,备注,隐患级别（一般/重大）"), COLUMNS);

    var row = header.read(row(2, "河边,YH-1,看过,一般"));

    assertThat(row.get(NUMBER)).isEqualTo("YH-1");
    assertThat(row.get(LEVEL)).isEqualTo("一般");
    assertThat(row.find(PLACE)).isEqualTo("河边");
    assertThat(header.unknown()).containsExactly("备注");
    assertThat(header.texts()).hasSize(4);
  }

  @Test
  void knowsTheColumnsOfItsOwnErrorWorkbookInEitherLanguage() throws HeaderRefused {
    for (var own : List.of("行号,原因", "Row,Reason", "行号,原因,,")) {
      var header = Header.find(sheet("隐患编号,备注,隐患级别," + own), COLUMNS);

      assertThat(header.unknown()).containsExactly("备注");
      assertThat(header.texts()).containsExactly("隐患编号", "备注", "隐患级别");
      var row = row(2, "YH-1,看过,特大,7,隐患级别：不在可选范围内");
      assertThat(header.shown(row, header.read(row))).startsWith("YH-1", "看过", "特大");
    }
  }

  @Test
  void seesNothingInARowThatOnlyItsErrorWorkbookFilled() throws HeaderRefused {
    var header = Header.find(sheet("隐患编号,备注,隐患级别,行号,原因"), COLUMNS);
    var plain = Header.find(sheet("隐患编号,备注,隐患级别"), COLUMNS);

    assertThat(header.isBlank(row(2, ",,,7,隐患级别：不能为空"))).isTrue();
    assertThat(header.isBlank(row(2, ",看过,,7,隐患级别：不能为空"))).isFalse();
    assertThat(header.isBlank(row(2, ",,,7,隐患级别：不能为空,多"))).isFalse();
    assertThat(plain.isBlank(row(2, ",,,7,隐患级别：不能为空"))).isFalse();
    assertThat(plain.isBlank(row(2, ",,"))).isTrue();
  }

  @Test
  void leavesColumnsThatAreOnlyCalledSo() throws HeaderRefused {
    assertThat(Header.find(sheet("行号,隐患编号,隐患级别,原因"), COLUMNS).unknown())
        .containsExactly("行号", "原因");
    assertThat(Header.find(sheet("隐患编号,隐患级别,原因"), COLUMNS).unknown()).containsExactly("原因");
  }

  @Test
  void looksBelowTheTitle() throws HeaderRefused {
    var sheet = sheet("平利县隐患台账", "", "填报单位:,某镇", "隐患编号,隐患级别", "YH-1,一般");

    var header = Header.find(sheet, COLUMNS);

    assertThat(header.read(sheet.next()).get(NUMBER)).isEqualTo("YH-1");
  }

  @Test
  void namesAllMissingAndRepeatedColumnsAtOnce() {
    assertThatThrownBy(() -> Header.find(sheet("场所,场所,单位"), COLUMNS))
        .isInstanceOfSatisfying(
            HeaderRefused.class,
            e ->
                assertThat(e.reasons())
                    .containsExactly(
                        Reason.of("场所", "import-column-twice"),
                        Reason.of("隐患编号", "import-column-missing"),
                        Reason.of("隐患级别(一般/重大)", "import-column-missing")));
  }

  @Test
  void refusesASheetWithoutHeader() {
    assertThatThrownBy(() -> Header.find(sheet(), COLUMNS)).isInstanceOf(HeaderRefused.class);
  }

  @Test
  void tellsAllThatIsWrongWithARow() throws HeaderRefused {
    var header = Header.find(sheet("隐患编号,隐患级别,场所"), COLUMNS);

    var row = header.read(row(2, ",较大," + "长".repeat(101)));

    assertThat(row.reasons())
        .extracting(Reason::code)
        .containsExactly("import-cell-required", "import-cell-choice", "import-cell-long");
  }

  private static SheetReader sheet(String... lines) {
    Deque<SheetRow> rows = new ArrayDeque<>();
    Arrays.stream(lines).forEach(line -> rows.add(row(rows.size() + 1, line)));
    return new SheetReader() {
      @Override
      public @Nullable SheetRow next() {
        return rows.poll();
      }

      @Override
      public void close() {}
    };
  }

  private static SheetRow row(int number, String line) {
    return new SheetRow(
        number,
        Arrays.stream(line.split(",", -1)).map(text -> new Cell(Cell.Kind.TEXT, text)).toList());
  }
}
