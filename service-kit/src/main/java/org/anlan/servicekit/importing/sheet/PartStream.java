package org.anlan.servicekit.importing.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;

/**
 * The unpacked bytes of one part of a workbook. Stops what would fill memory or time before an XML
 * parser sees it: parts that inflate too far, and single tags or texts longer than any cell (the
 * parser holds one of them at a time). At the end the checksum has to be right.
 */
final class PartStream extends FilterInputStream {

  /** A full cell of text in which every character is escaped. */
  private static final int LONGEST_TOKEN = SheetLimits.CELL * 10;

  /** Below this size any ratio is fine: small sheets of equal rows compress extremely well. */
  private static final long HARMLESS = 8L << 20;

  private final ZipEntry entry;
  private final long most;
  private final CRC32 checksum = new CRC32();
  private long count;
  private int token;

  PartStream(InputStream inflated, ZipEntry entry, SheetLimits limits) {
    super(inflated);
    this.entry = entry;
    long byRatio = Math.max(HARMLESS, entry.getCompressedSize() * limits.ratio());
    this.most = Math.min(limits.inflatedBytes(), byRatio);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read < 0) {
      verify();
      return read;
    }
    checksum.update(buffer, offset, read);
    count += read;
    if (count > most) {
      throw new FileRefused(Reason.INFLATES);
    }
    watch(buffer, offset, offset + read);
    return read;
  }

  private void watch(byte[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] == '<') {
        token = 0;
      } else if (++token > LONGEST_TOKEN) {
        throw new FileRefused(Reason.INFLATES);
      }
    }
  }

  private void verify() {
    if (checksum.getValue() != entry.getCrc()) {
      throw new FileRefused(Reason.BROKEN, 0);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
