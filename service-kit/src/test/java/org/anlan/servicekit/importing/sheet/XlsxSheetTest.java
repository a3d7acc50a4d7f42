package org.anlan.servicekit.importing.sheet;

import static org.anlan.servicekit.importing.sheet.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.anlan.servicekit.importing.LedgerFiles;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {

  @Test
  void readsEveryKindOfCell() {
    var file =
        workbook()
            .strings(
                "<si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space=\"preserve\"> 丙</t></r><rPh><t>bing</t></rPh></si>")
            .rows(
                """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
                <row r="3"><c r="A3"><v>45047</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c>
                  <c r="E3" t="inlineStr"><is><t>a&lt;b&#x4e59;</t></is></c><c r="F3" t="str"><f>A1</f><v>甲</v></c>
                  <c r="G3"><f>1+1</f></c><c r="AA3"><v>1E2</v></c></row>
                """)
            .bytes();

    var rows = Sheets.rows(file);

    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3);
    assertThat(rows.get(0).cells()).extracting(Cell::text).containsExactly("甲", "乙 丙");
    assertThat(rows.get(1).cell(0)).isEqualTo(new Cell(Cell.Kind.NUMBER, "45047"));
    assertThat(rows.get(1).cell(1)).isEqualTo(Cell.BLANK);
    assertThat(rows.get(1).cell(2)).isEqualTo(new Cell(Cell.Kind.FLAG, "1"));
    assertThat(rows.get(1).cell(3)).isEqualTo(new Cell(Cell.Kind.FAULT, "#N/A"));
    assertThat(rows.get(1).cell(4)).isEqualTo(new Cell(Cell.Kind.TEXT, "a<b乙"));
    assertThat(rows.get(1).cell(5)).isEqualTo(new Cell(Cell.Kind.TEXT, "甲"));
    assertThat(rows.get(1).cell(6).kind()).isEqualTo(Cell.Kind.FAULT);
    assertThat(rows.get(1).cell(26)).isEqualTo(new Cell(Cell.Kind.NUMBER, "1E2"));
  }

  @Test
  void placesCellsWithoutAddressOneAfterTheOther() {
    var file = workbook().rows("<row><c><v>1</v></c><c/><c><v>3</v></c></row>").bytes();

    assertThat(Sheets.texts(file)).containsExactly(List.of("1", "", "3"));
  }

  @Test
  void skipsHiddenSheets() {
    var file =
        workbook()
            .part(
                "xl/workbook.xml",
                """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                <sheet name="lists" state="veryHidden" r:id="r9"/><sheet name="A" r:id="r1"/></sheets></workbook>""")
            .rows("<row><c><v>1</v></c></row>")
            .bytes();

    assertThat(Sheets.texts(file)).containsExactly(List.of("1"));
  }

  /** An independent reader sees the same, for workbooks as people make them. */
  @Test
  void agreesWithFastexcel() throws IOException {
    var random = new Random(610926);
    for (int i = 0; i < 20; i++) {
      var file = anyLedger(random);

      assertThat(Sheets.texts(file)).isEqualTo(byFastexcel(file));
    }
  }

  private static byte[] anyLedger(Random random) {
    var file = LedgerFiles.with("编号", "名称", "日期", "数量");
    for (int row = 0; row < 50; row++) {
      file.row(
          random.nextInt(4) == 0 ? null : "YH-" + random.nextInt(1000),
          random
              .ints(random.nextInt(9), 0x4e00, 0x9fff)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .append("<&\"'𠮷 "),
          LocalDate.ofEpochDay(random.nextInt(20_000)),
          random.nextDouble());
    }
    return file.xlsx();
  }

  private static List<List<String>> byFastexcel(byte[] file) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
        var rows = book.getFirstSheet().openStream()) {
      return rows.map(
              row -> row.stream().map(cell -> cell == null ? "" : cell.getRawValue()).toList())
          .toList();
    }
  }
}
