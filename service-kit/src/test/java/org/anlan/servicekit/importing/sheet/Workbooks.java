package org.anlan.servicekit.importing.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks put together part by part, so that each part can lie. */
final class Workbooks {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Workbooks() {
    part("[Content_Types].xml", "<Types xmlns=\"x\"/>");
    part(
        "_rels/.rels",
        "<Relationships xmlns=\"%s\"><Relationship Id=\"a\" Type=\"%sofficeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(RELATIONS, TYPE));
    part(
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="%s"><Relationship Id="r1" Type="%sworksheet" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="r2" Type="%ssharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>"""
            .formatted(RELATIONS, TYPE, TYPE));
    book("<workbookPr/>");
    strings("<si><t>名称</t></si>");
    rows("");
  }

  static Workbooks workbook() {
    return new Workbooks();
  }

  Workbooks book(String properties) {
    return part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            .formatted(MAIN, TYPE.substring(0, TYPE.length() - 1), properties));
  }

  Workbooks strings(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
  }

  Workbooks rows(String rows) {
    return sheet(
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
  }

  Workbooks sheet(String xml) {
    return part("xl/worksheets/sheet1.xml", xml);
  }

  Workbooks part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  Workbooks part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
