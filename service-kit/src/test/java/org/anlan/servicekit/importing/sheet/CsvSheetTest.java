package org.anlan.servicekit.importing.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  @Test
  void readsUtf8WithAndWithoutByteOrderMark() {
    assertThat(Sheets.texts("单位名称,人数\n安澜𠮷,3\n".getBytes(UTF_8)))
        .containsExactly(List.of("单位名称", "人数"), List.of("安澜𠮷", "3"));
    assertThat(Sheets.texts("\ufeff单位名称".getBytes(UTF_8))).containsExactly(List.of("单位名称"));
  }

  @Test
  void readsGb18030WithCharactersThatGbkLacks() {
    assertThat(Sheets.texts("单位名称\r\n㐂𠮷矿业\r\n".getBytes(GB18030)))
        .containsExactly(List.of("单位名称"), List.of("㐂𠮷矿业"));
  }

  @Test
  void readsUnicodeTextOfSpreadsheetPrograms() {
    assertThat(Sheets.texts("\ufeff名称\t人数\r\n甲,乙\t3\r\n".getBytes(UTF_16LE)))
        .containsExactly(List.of("名称", "人数"), List.of("甲,乙", "3"));
  }

  @Test
  void numbersRowsAsASpreadsheetShowsThem() {
    var rows = Sheets.rows("名称\n\n\"两\n行\"\n末\n".getBytes(UTF_8));

    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 3, 4);
    assertThat(rows.get(1).isBlank()).isTrue();
    assertThat(rows.get(2).cell(0).text()).isEqualTo("两\n行");
    assertThat(rows.get(3).cell(7)).isEqualTo(Cell.BLANK);
  }

  @Test
  void refusesWhatIsNoText() {
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}, Reason.FORMAT);
    refused(new byte[] {'a', (byte) 0xff, (byte) 0xff, 'b'}, Reason.ENCODING);
  }

  @Test
  void refusesAQuoteThatNeverEnds() {
    refused(("名称\n\"" + "长".repeat(300_000)).getBytes(UTF_8), Reason.BROKEN);
  }

  @Test
  void refusesTooManyColumns() {
    refused(",".repeat(300).getBytes(UTF_8), Reason.TOO_LONG);
  }

  private static void refused(byte[] file, Reason reason) {
    assertThatThrownBy(() -> Sheets.rows(file))
        .isInstanceOfSatisfying(FileRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
