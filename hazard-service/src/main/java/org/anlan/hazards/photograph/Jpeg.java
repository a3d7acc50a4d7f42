package org.anlan.hazards.photograph;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.anlan.servicekit.problem.UnsupportedContent;

/**
 * JPEG as ISO/IEC 10918-1 has it: segments, each behind a marker. Kept are those that the picture
 * is drawn by; application segments and comments go, and so does whatever follows the end, where
 * telephones put films and second pictures. Which way up it is held is kept, in a segment of ours.
 */
final class Jpeg {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int FIRST_APPLICATION = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int FIRST_DRAWN = 0xC0;

  /** Says how colours are written; without it some pictures come out inverted. */
  private static final byte[] ADOBE_NAME = {'A', 'd', 'o', 'b', 'e'};

  private static final int ADOBE_LENGTH = 14;

  private final byte[] sent;
  private final ByteArrayOutputStream kept;
  private int at = 2;

  private Jpeg(byte[] sent) {
    this.sent = sent;
    this.kept = new ByteArrayOutputStream(sent.length);
  }

  static byte[] bare(byte[] sent) {
    return new Jpeg(sent).bare();
  }

  private byte[] bare() {
    kept.writeBytes(new byte[] {(byte) 0xFF, (byte) START});
    boolean drawn = false;
    for (int marker = marker(); marker != END; marker = marker()) {
      var segment = segment();
      if (marker == EXIF) {
        Orientation.of(segment).ifPresent(kept::writeBytes);
      } else if (draws(marker) || isAdobe(marker, segment)) {
        keep(marker, segment);
      } else if (marker < FIRST_APPLICATION) {
        throw new UnsupportedContent("photograph-broken");
      }
      if (marker == SCAN) {
        drawn = true;
        keepScan();
      }
    }
    if (!drawn) {
      throw new UnsupportedContent("photograph-broken");
    }
    kept.writeBytes(new byte[] {(byte) 0xFF, (byte) END});
    return kept.toByteArray();
  }

  /** The marker at hand, which may be led by filling. */
  private int marker() {
    if ((sent[at++] & 0xFF) != 0xFF) {
      throw new UnsupportedContent("photograph-broken");
    }
    int marker = sent[at++] & 0xFF;
    while (marker == 0xFF) {
      marker = sent[at++] & 0xFF;
    }
    return marker;
  }

  /** The segment at hand, its length first. */
  private byte[] segment() {
    int length = ByteBuffer.wrap(sent).getShort(at) & 0xFFFF;
    if (length < 2 || length > sent.length - at) {
      throw new UnsupportedContent("photograph-broken");
    }
    var segment = Arrays.copyOfRange(sent, at, at + length);
    at += length;
    return segment;
  }

  private static boolean draws(int marker) {
    return marker >= FIRST_DRAWN && marker < FIRST_RESTART
        || marker >= SCAN && marker < FIRST_APPLICATION;
  }

  private void keep(int marker, byte[] segment) {
    kept.write(0xFF);
    kept.write(marker);
    kept.writeBytes(segment);
  }

  /** The drawn lines go up to the next marker that is neither a stuffed byte nor a restart. */
  private void keepScan() {
    int from = at;
    while ((sent[at] & 0xFF) != 0xFF || isWithinScan(sent[at + 1] & 0xFF)) {
      at++;
    }
    kept.write(sent, from, at - from);
  }

  private static boolean isWithinScan(int next) {
    return next == 0 || next == 0xFF || next >= FIRST_RESTART && next <= LAST_RESTART;
  }

  private static boolean isAdobe(int marker, byte[] segment) {
    return marker == ADOBE
        && segment.length == ADOBE_LENGTH
        && Arrays.equals(segment, 2, 2 + ADOBE_NAME.length, ADOBE_NAME, 0, ADOBE_NAME.length);
  }
}
