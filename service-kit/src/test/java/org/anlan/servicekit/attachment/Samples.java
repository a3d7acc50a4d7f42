package org.anlan.servicekit.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that begin as they should. */
final class Samples {

  static final byte[] JPEG = hex("ffd8ffe000104a46494600010100");
  static final byte[] PNG = hex("89504e470d0a1a0a0000000d49484452");
  static final byte[] WEBP = text("RIFF\u0010\u0000\u0000\u0000WEBPVP8 ");
  static final byte[] PDF = text("%PDF-1.7\n%rest");
  static final byte[] MP4 =
      text("\u0000\u0000\u0000\u0020ftypisom\u0000\u0000\u0002\u0000isomiso2");
  static final byte[] DOCX = zip("[Content_Types].xml", "word/document.xml");
  static final byte[] XLSX = zip("[Content_Types].xml", "xl/workbook.xml");

  private Samples() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  static byte[] zip(String... entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(text("<x/>"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
