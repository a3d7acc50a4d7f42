package org.anlan.servicekit.importing.sheet;

import static org.anlan.servicekit.importing.sheet.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

  @Test
  void refusesColumnsThatDoNotExist() {
    refused(Reason.BROKEN, rows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
    refused(Reason.TOO_LONG, rows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));
    refused(
        Reason.BROKEN, rows("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1048577", "99999999999", "x"})
  void refusesRowsThatDoNotExist(String row) {
    refused(Reason.BROKEN, rows("<row r=\"" + row + "\"/>"));
  }

  @Test
  void refusesRowsThatComeTwice() {
    refused(Reason.BROKEN, rows("<row r=\"2\"/><row r=\"2\"/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "2000000000", "99999999999", "x"})
  void refusesSharedStringsThatDoNotExist(String index) {
    refused(Reason.BROKEN, rows("<row><c t=\"s\"><v>" + index + "</v></c></row>"));
  }

  @Test
  void refusesEntities() {
    refused(
        Reason.BROKEN,
        workbook()
            .sheet(
                """
                <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>\
                <worksheet><sheetData><row><c t="str"><v>&b;&f;</v></c></row></sheetData></worksheet>""")
            .bytes());
    refused(Reason.BROKEN, rows("<row><c t=\"str\"><v>&b;</v></c></row>"));
  }

  @Test
  void refusesZipBombs() {
    refused(Reason.INFLATES, rows("<row><c/></row>".repeat(10) + " ".repeat(20 << 20)));
    refused(Reason.INFLATES, rows("<row><c><v>1</v></c></row>".repeat(400_000)));
  }

  @Test
  void refusesTextsAndTagsOfMegabytes() {
    refused(
        Reason.INFLATES, rows("<row><c t=\"str\"><v>" + "x".repeat(1 << 20) + "</v></c></row>"));
    refused(Reason.INFLATES, rows("<row r=\"" + "1".repeat(1 << 20) + "\"/>"));
    refused(Reason.INFLATES, rows("<" + "x".repeat(1 << 20) + "/>"));
    refused(Reason.BROKEN, rows("<row><c t=\"str\"><v>" + "x".repeat(40_000) + "</v></c></row>"));
    refused(
        Reason.BROKEN,
        rows("<row><c t=\"str\"><v><![CDATA[" + "<x".repeat(1 << 20) + "]]></v></c></row>"));
  }

  @Test
  void refusesAFloodOfNames() {
    refused(
        Reason.BROKEN,
        rows(
            IntStream.range(0, 5000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining())));
  }

  @Test
  void refusesWhatIsCutOffOrDamaged() {
    var whole = rows("<row><c><v>1</v></c></row>".repeat(1000));
    refused(Reason.BROKEN, Arrays.copyOf(whole, whole.length / 2));
    refused(Reason.BROKEN, workbook().sheet("<worksheet><sheetData><row>").bytes());
    refused(Reason.BROKEN, workbook().sheet("<worksheet><sheetData></worksheet>").bytes());
  }

  @Test
  void refusesABitThatFlipped() {
    var file =
        rows(
            IntStream.range(0, 500)
                .mapToObj(i -> "<row><c><v>" + i * 7919 + "</v></c></row>")
                .collect(Collectors.joining()));
    int refused = 0;
    for (int at = file.length / 3; at < file.length * 2 / 3; at += 97) {
      var damaged = file.clone();
      damaged[at] ^= 1;
      try {
        assertThat(Sheets.rows(damaged)).isEqualTo(Sheets.rows(file)); // an unread part
      } catch (FileRefused e) {
        refused++;
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void refusesMacros() {
    refused(Reason.MACROS, workbook().part("xl/vbaProject.bin", "x").bytes());
  }

  @Test
  void refusesThe1904System() {
    refused(Reason.DAYS_FROM_1904, workbook().book("<workbookPr date1904=\"1\"/>").bytes());
  }

  @Test
  void refusesOtherZips() {
    refused(Reason.FORMAT, workbook().part("_rels/.rels", "<Relationships/>").bytes());
    refused(Reason.FORMAT, workbook().part("xl/workbook.xml", "<document/>").bytes());
    refused(Reason.BROKEN, workbook().part("XL/workbook.xml", "<workbook/>").bytes());
  }

  @Test
  void tellsProtectedWorkbooksFromOldOnes() {
    var compound = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    refused(Reason.OLD_WORKBOOK, compound);
    var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    var encrypted = Arrays.copyOf(compound, compound.length + name.length);
    System.arraycopy(name, 0, encrypted, compound.length, name.length);
    refused(Reason.ENCRYPTED, encrypted);
  }

  private static byte[] rows(String rows) {
    return workbook().rows(rows).bytes();
  }

  private static void refused(Reason reason, byte[] file) {
    assertThatThrownBy(() -> Sheets.rows(file))
        .isInstanceOfSatisfying(FileRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
