package org.anlan.localstack.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance with a fixed seed: the same county every time. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A number from 0 to bound - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }

  /** One character of the text. */
  String glyph(String of) {
    var at = below(of.length());
    return of.substring(at, at + 1);
  }
}
