package org.anlan.hazards.photograph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which way up a photograph is held, the one thing in its EXIF segment that it cannot be looked at
 * without. A new segment is written that says this and no more.
 */
final class Orientation {

  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 0x0112;
  private static final int HEADER = 2 + 6;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 200;

  /** Big-endian, one directory of one entry, and no further directory. */
  private static final String SEGMENT =
      "ffe10022457869660000"
          + "4d4d002a00000008"
          + "0001"
          + "0112000300000001000%d0000"
          + "00000000";

  private Orientation() {}

  /** The new segment with its marker; empty where nothing is said, or it is upright anyway. */
  static Optional<byte[]> of(byte[] segment) {
    if (segment.length < HEADER + 8 || !Arrays.equals(segment, 2, HEADER, NAME, 0, NAME.length)) {
      return Optional.empty();
    }
    try {
      int turned = read(ByteBuffer.wrap(segment, HEADER, segment.length - HEADER).slice());
      return turned < 2 || turned > 8
          ? Optional.empty()
          : Optional.of(HexFormat.of().parseHex(SEGMENT.formatted(turned)));
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty(); // it goes anyway
    }
  }

  private static int read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Math.min(MOST_ENTRIES, tiff.getShort(directory) & 0xFFFF);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
        return tiff.getShort(entry + 8) & 0xFFFF;
      }
    }
    return 0;
  }
}
