package org.anlan.servicekit.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which simplified character stands for a traditional one, character by character. The table was
 * made from ICU's Traditional-Simplified transliterator, which takes half a second and 13 MB to ask
 * itself; a test keeps the two alike.
 */
final class TraditionalCharacters {

  private static final int[] TRADITIONAL;
  private static final int[] SIMPLIFIED;

  static {
    int[] pairs = read();
    TRADITIONAL = new int[pairs.length / 2];
    SIMPLIFIED = new int[pairs.length / 2];
    for (int i = 0; i < TRADITIONAL.length; i++) {
      TRADITIONAL[i] = pairs[2 * i];
      SIMPLIFIED[i] = pairs[2 * i + 1];
    }
  }

  private TraditionalCharacters() {}

  static int simplify(int codePoint) {
    int at = Arrays.binarySearch(TRADITIONAL, codePoint);
    return at < 0 ? codePoint : SIMPLIFIED[at];
  }

  private static int[] read() {
    try (var file = TraditionalCharacters.class.getResourceAsStream("traditional-simplified.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .codePoints()
          .filter(c -> c != '\n')
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
