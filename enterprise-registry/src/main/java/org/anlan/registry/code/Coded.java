package org.anlan.registry.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value with a code and the names people know it by. Ledgers written before the platform use
 * older and looser names; those are understood too.
 */
public interface Coded {

  /** The code, as in requests and answers. */
  String name();

  /** The Chinese name. */
  String zh();

  /** The English name. */
  String en();

  /** Other Chinese names for the same. */
  default List<String> alsoCalled() {
    return List.of();
  }

  /** All words a ledger may use for the values; the names of today come first. */
  static <V extends Coded> Map<String, V> words(V[] values) {
    var words = new LinkedHashMap<String, V>();
    for (var value : values) {
      words.put(value.zh(), value);
    }
    for (var value : values) {
      value.alsoCalled().forEach(word -> words.putIfAbsent(word, value));
      words.putIfAbsent(value.name(), value);
    }
    return words;
  }
}
