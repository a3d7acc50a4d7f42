package org.anlan.hazards.photograph;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.anlan.servicekit.problem.UnsupportedContent;

/**
 * PNG as RFC 2083 has it: chunks, each with its length and name. Kept are those without which the
 * picture cannot be drawn as it is; texts, times, EXIF and whatever follows the end go.
 */
final class Png {

  private static final int SIGNATURE = 8;
  private static final int AROUND = 12;

  private static final Set<String> DRAWN =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB");

  private Png() {}

  static byte[] bare(byte[] sent) {
    var kept = new ByteArrayOutputStream(sent.length);
    kept.write(sent, 0, SIGNATURE);
    var chunks = ByteBuffer.wrap(sent);
    int at = SIGNATURE;
    while (true) {
      int length = chunks.getInt(at);
      if (length < 0 || length > sent.length - at - AROUND) {
        throw new UnsupportedContent("photograph-broken");
      }
      var name = new String(sent, at + 4, 4, StandardCharsets.US_ASCII);
      if (DRAWN.contains(name)) {
        kept.write(sent, at, length + AROUND);
      }
      if (name.equals("IEND")) {
        return kept.toByteArray();
      }
      at += length + AROUND;
    }
  }
}
