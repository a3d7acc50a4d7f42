package org.anlan.servicekit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlan.servicekit.importing.cell.CellRefused;
import org.anlan.servicekit.importing.sheet.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

  private static final Column<LocalDate> DAY = Column.day("日期");
  private static final Column<Integer> PEOPLE = Column.wholeNumber("从业人数", 0, 100_000);
  private static final Column<BigDecimal> FINE = Column.yuan("罚款金额");
  private static final Column<String> CODE = Column.code("编号");
  private static final Column<String> NAME = Column.text("名称", 10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-05-01",
        "2023/5/1",
        "2023.5.1",
        "2023/05/01",
        " 2023-5-1　",
        "２０２３－０５－０１",
        "2023年5月1日",
        "20230501",
        "45047",
        "2023-05-01 00:00:00",
        "2023-05-01T00:00:00",
        "2023/5/1 0:00"
      })
  void understandsADayHoweverItIsWritten(String text) throws CellRefused {
    assertThat(DAY.read(text(text))).isEqualTo(LocalDate.of(2023, 5, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023",
        "2023-05",
        "5/1/2023",
        "23-05-01",
        "2023-02-29",
        "2023-13-01",
        "2023-05/01",
        "1023-05-01",
        "约5月",
        "0",
        "60",
        "-1",
        "2023-05-01 10:30",
        "99999999",
        "20231301",
        "2958466"
      })
  void refusesADayThatWouldHaveToBeGuessed(String text) {
    refused(DAY, text(text), "import-cell-day");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1900-01-01",
    "59, 1900-02-28",
    "61, 1900-03-01",
    "366, 1900-12-31",
    "25569, 1970-01-01",
    "45047, 2023-05-01",
    "45047.75, 2023-05-01",
    "4.5047E4, 2023-05-01"
  })
  void countsDaysAsSpreadsheetsDo(String serial, LocalDate day) throws CellRefused {
    assertThat(DAY.read(number(serial))).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "2023", "0", "0.5", "-3", "1E99", "NaN", "3000000"})
  void refusesNumbersThatAreNoDay(String serial) {
    refused(DAY, number(serial), "import-cell-day");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-05-01 14:30", "2023/5/1 14:30:00", "2023年5月1日 14时30分", "2023-05-01T14:30"})
  void understandsATimeOfDay(String text) throws CellRefused {
    assertThat(Column.moment("发生时间").read(text(text)))
        .isEqualTo(LocalDateTime.of(2023, 5, 1, 14, 30));
  }

  @Test
  void understandsATimeOfDayAsAFraction() throws CellRefused {
    assertThat(Column.moment("发生时间").read(number("45047.604166666664")))
        .isEqualTo(LocalDateTime.of(2023, 5, 1, 14, 30));
    refused(Column.moment("发生时间"), text("2023-05-01 25:00"), "import-cell-moment");
    refused(Column.moment("发生时间"), text("2023-05-01"), "import-cell-moment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "１２３４", " 1234 ", "1,234", "1,234.00", "+1234"})
  void understandsAWholeNumber(String text) throws CellRefused {
    assertThat(PEOPLE.read(text(text))).isEqualTo(1234);
  }

  @ParameterizedTest
  @ValueSource(strings = {"约30", "30人", "3-5", "30余", "1,23", "三十", "3.5", "1e3", "0x1f", "٣"})
  void doesNotGuessPeople(String text) {
    refused(PEOPLE, text(text), "import-cell-whole-number");
  }

  @Test
  void keepsNumbersWithinBounds() {
    refused(PEOPLE, text("-1"), "import-cell-range");
    refused(PEOPLE, number("100001"), "import-cell-range");
    refused(PEOPLE, number("1E300"), "import-cell-range");
    refused(PEOPLE, number("2.5"), "import-cell-whole-number");
  }

  @Test
  void readsMoneyAsTheSpreadsheetShowsIt() throws CellRefused {
    assertThat(FINE.read(number("1234.5599999999999"))).isEqualTo(new BigDecimal("1234.56"));
    assertThat(FINE.read(number("5.0E4"))).isEqualTo(new BigDecimal("50000.00"));
    assertThat(FINE.read(text("５００００"))).isEqualTo(new BigDecimal("50000.00"));
    refused(FINE, text("1.005"), "import-cell-scale");
    refused(FINE, text("5万元"), "import-cell-number");
  }

  @Test
  void keepsCodesWhole() throws CellRefused {
    assertThat(CODE.read(text(" ９１６１０９２６ＭＡ70XX0X1K　"))).isEqualTo("91610926MA70XX0X1K");
    assertThat(CODE.read(number("610926100"))).isEqualTo("610926100");
    assertThat(CODE.read(number("6.10926101E8"))).isEqualTo("610926101");
    assertThat(CODE.read(text("9161E05"))).isEqualTo("9161E05");
    refused(CODE, text("6.10926E+17"), "import-cell-scientific");
    refused(CODE, number("6.1092619900101E+17"), "import-cell-scientific");
    refused(CODE, number("610926199001011234"), "import-cell-scientific");
  }

  @Test
  void keepsWordsAsTheyAre() throws CellRefused {
    assertThat(NAME.read(text(" 安澜（集团）　"))).isEqualTo("安澜（集团）");
    assertThat(NAME.read(text("𠮷".repeat(10)))).hasSize(20);
    refused(NAME, text("𠮷".repeat(11)), "import-cell-long");
    refused(NAME, text("a\u0000b"), "import-cell-control-character");
  }

  @Test
  void knowsWordsOfAListInAnyWidth() throws CellRefused {
    var level = Column.oneOf("级别", Map.of("一般", 1, "重大", 2));

    assertThat(level.read(text(" 重　大 "))).isEqualTo(2);
    refused(level, text("较大"), "import-cell-choice");
    assertThat(Column.yesNo("规上企业").read(text("是"))).isTrue();
    assertThat(Column.yesNo("规上企业").read(new Cell(Cell.Kind.FLAG, "0"))).isFalse();
    refused(Column.yesNo("规上企业"), text("也许"), "import-cell-choice");
  }

  @Test
  void namesEachChoiceOnceHoweverManyWordsItIsKnownBy() throws CellRefused {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("三合一场所", 1);
    words.put("小旅馆", 2);
    words.put("三合一", 1);
    words.put("SMALL_HOTEL", 2);
    var kind = Column.oneOf("场所类别", words);

    assertThat(kind.read(text("三合一"))).isEqualTo(1);
    assertThat(kind.choices()).containsExactly("三合一场所", "小旅馆");
    assertThatThrownBy(() -> kind.read(text("学校")))
        .isInstanceOfSatisfying(
            CellRefused.class, e -> assertThat(e.arguments()).containsExactly("学校", "三合一场所、小旅馆"));
  }

  @Test
  void separatesSeveralBySemicolonsOfEitherWidth() throws CellRefused {
    assertThat(CODE.several().read(text("610926-YJ；610926-ZJ; ;610926-YJ;")))
        .isEqualTo(List.of("610926-YJ", "610926-ZJ"));
    refused(CODE.several(), text(";"), "import-cell-several");
  }

  @Test
  void asksForRequiredCellsOnly() throws CellRefused {
    assertThat(NAME.read(text(" \u3000\u00a0\u200b"))).isNull();
    refused(NAME.required(), text("　"), "import-cell-required");
    refused(NAME, new Cell(Cell.Kind.FAULT, "#REF!"), "import-cell-fault");
  }

  private static Cell text(String text) {
    return new Cell(Cell.Kind.TEXT, text);
  }

  private static Cell number(String text) {
    return new Cell(Cell.Kind.NUMBER, text);
  }

  private static <T> void refused(Column<T> column, Cell cell, String code) {
    assertThatThrownBy(() -> read(column, cell))
        .isInstanceOfSatisfying(CellRefused.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static <T> @Nullable T read(Column<T> column, Cell cell) throws CellRefused {
    return column.read(cell);
  }
}
