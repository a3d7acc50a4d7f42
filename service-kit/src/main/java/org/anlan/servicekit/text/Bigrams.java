package org.anlan.servicekit.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The two-character pieces of a folded text, the twin of the SQL function {@code anlan_bigrams}.
 * Most Chinese words have two characters, so an index of pairs finds them where one of triples
 * cannot.
 */
public final class Bigrams {

  private Bigrams() {}

  public static Set<String> of(String folded) {
    int[] characters = folded.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
    var bigrams = new LinkedHashSet<String>();
    for (int i = 0; i + 1 < characters.length; i++) {
      bigrams.add(new String(characters, i, 2));
    }
    return bigrams;
  }
}
