package org.anlan.hazards.photograph;

import static org.anlan.hazards.photograph.Pictures.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.anlan.servicekit.problem.UnsupportedContent;
import org.junit.jupiter.api.Test;

/** Of a photograph the picture alone is left, and it is the same picture. */
class PhotographTest {

  @Test
  void aJpegKeepsItsPictureAndWhichWayUpItIs() throws IOException {
    var sent = Pictures.jpeg(40);
    var bare = Photograph.of(sent);

    assertThat(text(sent)).contains(SECRET);
    assertThat(text(bare.content())).doesNotContain(SECRET, "JFIF", "MPF", "Photoshop");
    assertThat(bare.extension()).isEqualTo("jpg");
    assertThat(pixels(bare.content())).isEqualTo(pixels(sent));
    assertThat(text(bare.content())).contains("Exif\0\0MM");
    assertThat(text(bare.content()).indexOf("\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006"))
        .isPositive();
    assertThat(bare.content()).endsWith((byte) 0xFF, (byte) 0xD9);
  }

  @Test
  void aPngKeepsItsPicture() throws IOException {
    var sent = Pictures.png(40);
    var bare = Photograph.of(sent);

    assertThat(text(bare.content())).doesNotContain(SECRET, "tEXt", "eXIf");
    assertThat(bare.extension()).isEqualTo("png");
    assertThat(pixels(bare.content())).isEqualTo(pixels(sent));
  }

  @Test
  void whatIsBareStaysAsItIs() {
    for (var sent : new byte[][] {Pictures.jpeg(7), Pictures.png(7)}) {
      var bare = Photograph.of(sent).content();

      assertThat(Photograph.of(bare).content()).isEqualTo(bare);
    }
  }

  @Test
  void whatIsCutOffIsRefusedWhereverItIs() {
    for (var whole :
        new byte[][] {
          Photograph.of(Pictures.jpeg(9)).content(), Photograph.of(Pictures.png(9)).content()
        }) {
      for (int length = 0; length < whole.length; length++) {
        var part = Arrays.copyOf(whole, length);
        assertThatThrownBy(() -> Photograph.of(part)).isInstanceOf(UnsupportedContent.class);
      }
    }
  }

  @Test
  void nothingElseIsTaken() {
    for (var other : new String[] {"%PDF-1.7", "GIF89a", "RIFF1234WEBPVP8 ", "<svg/>", ""}) {
      var sent = other.getBytes(StandardCharsets.US_ASCII);
      assertThatThrownBy(() -> Photograph.of(sent)).isInstanceOf(UnsupportedContent.class);
    }
  }

  @Test
  void whatIsScrambledIsRefusedOrBareAndNeverFails() {
    var random = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      var sent = i % 2 == 0 ? Pictures.jpeg(i & 0xFF) : Pictures.png(i & 0xFF);
      for (int faults = 1 + random.nextInt(4); faults > 0; faults--) {
        sent[random.nextInt(sent.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(Photograph.of(sent).content()).isNotEmpty();
      } catch (UnsupportedContent e) {
        assertThat(e.code()).isIn("photograph-broken", "photograph-type");
      }
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private static int[] pixels(byte[] content) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
