package org.anlan.servicekit.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into a file to see what it is. */
final class FileTypes {

  private static final int HEAD = 32;
  private static final int MOST_ENTRIES = 10_000;

  private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

  /** Brands of ISO media files that browsers and phones call mp4. */
  private static final Set<String> MP4_BRANDS =
      Set.of(
          "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV",
          "dash", "mmp4");

  private FileTypes() {}

  static Optional<FileType> detect(Path file) throws IOException {
    var head = head(file);
    if (begins(head, 0, JPEG)) {
      return Optional.of(FileType.JPEG);
    }
    if (begins(head, 0, PNG)) {
      return Optional.of(FileType.PNG);
    }
    if (text(head, 0, 4).equals("RIFF") && text(head, 8, 4).equals("WEBP")) {
      return Optional.of(FileType.WEBP);
    }
    if (text(head, 0, 5).equals("%PDF-")) {
      return Optional.of(FileType.PDF);
    }
    if (text(head, 4, 4).equals("ftyp") && MP4_BRANDS.contains(text(head, 8, 4))) {
      return Optional.of(FileType.MP4);
    }
    return begins(head, 0, ZIP) ? office(file) : Optional.empty();
  }

  /** Reads the directory of the archive only, so that nothing in it can unfold. */
  private static Optional<FileType> office(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      boolean macros = zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
      if (macros || zip.size() > MOST_ENTRIES || zip.getEntry("[Content_Types].xml") == null) {
        return Optional.empty();
      }
      boolean word = zip.getEntry("word/document.xml") != null;
      boolean sheet = zip.getEntry("xl/workbook.xml") != null;
      if (word == sheet) {
        return Optional.empty();
      }
      return Optional.of(word ? FileType.DOCX : FileType.XLSX);
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (var channel = Files.newByteChannel(file)) {
      var buffer = ByteBuffer.allocate(HEAD);
      while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
        // a channel may give less than is there
      }
      return Arrays.copyOf(buffer.array(), buffer.position());
    }
  }

  private static boolean begins(byte[] head, int at, byte[] with) {
    return head.length >= at + with.length
        && Arrays.equals(head, at, at + with.length, with, 0, with.length);
  }

  private static String text(byte[] head, int at, int length) {
    return head.length < at + length
        ? ""
        : new String(head, at, length, StandardCharsets.ISO_8859_1);
  }
}
