package org.anlan.hazards.photograph;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as telephones make them: with much beside the picture. */
public final class Pictures {

  /** Stands wherever something is said that must not be kept. */
  public static final String SECRET = "32.389N109.361E-PHONE-OF-SOMEBODY";

  private Pictures() {}

  /**
   * Held upright (orientation 6), with EXIF, a comment, other segments and a film behind the end.
   */
  public static byte[] jpeg(int shade) {
    var plain = drawn("jpeg", shade);
    var out = new ByteArrayOutputStream();
    out.writeBytes(Arrays.copyOf(plain, 2));
    out.writeBytes(segment(0xE1, exif()));
    out.writeBytes(segment(0xE2, ("MPF\0" + SECRET).getBytes(StandardCharsets.US_ASCII)));
    out.writeBytes(segment(0xED, ("Photoshop 3.0\0" + SECRET).getBytes(StandardCharsets.US_ASCII)));
    out.writeBytes(segment(0xFE, SECRET.getBytes(StandardCharsets.US_ASCII)));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(("ftypmp42" + SECRET).getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** With texts, EXIF and something behind the end. */
  public static byte[] png(int shade) {
    var plain = drawn("png", shade);
    int end = plain.length - 12;
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, end);
    out.writeBytes(chunk("tEXt", "Author\0" + SECRET));
    out.writeBytes(chunk("eXIf", SECRET));
    out.write(plain, end, 12);
    out.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /** Little-endian, as most telephones write it: the orientation, and a description. */
  private static byte[] exif() {
    var secret = SECRET.getBytes(StandardCharsets.US_ASCII);
    var tiff = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + secret.length);
    tiff.order(java.nio.ByteOrder.LITTLE_ENDIAN);
    tiff.put("Exif\0\0II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 2);
    tiff.putShort((short) 0x010E).putShort((short) 2).putInt(secret.length).putInt(38);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
    tiff.putInt(0).put(secret);
    return tiff.array();
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(4 + content.length)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (2 + content.length))
        .put(content)
        .array();
  }

  private static byte[] chunk(String name, String text) {
    var content = text.getBytes(StandardCharsets.US_ASCII);
    var named = ByteBuffer.allocate(4 + content.length);
    named.put(name.getBytes(StandardCharsets.US_ASCII)).put(content);
    var crc = new CRC32();
    crc.update(named.array());
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(named.array())
        .putInt((int) crc.getValue())
        .array();
  }

  private static byte[] drawn(String format, int shade) {
    var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 40; x++) {
      for (int y = 0; y < 30; y++) {
        image.setRGB(x, y, x * 0x050000 + y * 0x0700 + shade);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
