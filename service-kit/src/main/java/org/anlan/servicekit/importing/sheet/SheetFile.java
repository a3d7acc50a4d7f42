package org.anlan.servicekit.importing.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;

/**
 * A file on this machine that claims to be a spreadsheet; what it is its first bytes tell, never
 * its name.
 */
public record SheetFile(Path path, SheetLimits limits) {

  private static final int LOOK = 8192;

  /** Opens the first visible sheet, or the csv text. */
  public SheetReader open() {
    try {
      var head = head();
      if (startsWith(head, 'P', 'K', 3, 4)) {
        return XlsxSheet.open(path, limits);
      }
      if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
        throw new FileRefused(isEncrypted() ? Reason.ENCRYPTED : Reason.OLD_WORKBOOK);
      }
      return CsvSheet.open(path, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] head() throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(LOOK);
    }
  }

  private static boolean startsWith(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** A protected xlsx is a compound file with a stream of this name; see [MS-OFFCRYPTO] 2.3.4.4. */
  private boolean isEncrypted() throws IOException {
    var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    try (var channel = FileChannel.open(path)) {
      var content = channel.map(MapMode.READ_ONLY, 0, channel.size());
      for (int at = 0; at + name.length <= content.capacity(); at += 2) {
        int i = 0;
        while (i < name.length && content.get(at + i) == name[i]) {
          i++;
        }
        if (i == name.length) {
          return true;
        }
      }
      return false;
    }
  }
}
