package org.anlan.hazards.photograph;

import java.util.Arrays;
import java.util.HexFormat;
import org.anlan.servicekit.problem.UnsupportedContent;

/** A picture and nothing beside it: no place, no time, no device, no name, no preview. */
public record Photograph(byte[] content, String extension) {

  private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

  /**
   * Takes out of what was sent all but the picture. Only kinds that are understood down to their
   * parts are taken; whatever is broken or unknown is refused, for it could hide something.
   */
  public static Photograph of(byte[] sent) {
    try {
      if (begins(sent, JPEG)) {
        return new Photograph(Jpeg.bare(sent), "jpg");
      }
      if (begins(sent, PNG)) {
        return new Photograph(Png.bare(sent), "png");
      }
    } catch (IndexOutOfBoundsException e) {
      throw new UnsupportedContent("photograph-broken"); // it ends within one of its parts
    }
    throw new UnsupportedContent("photograph-type");
  }

  private static boolean begins(byte[] sent, byte[] with) {
    return sent.length >= with.length && Arrays.equals(sent, 0, with.length, with, 0, with.length);
  }
}
