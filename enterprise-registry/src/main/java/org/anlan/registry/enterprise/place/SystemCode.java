package org.anlan.registry.enterprise.place;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.registry.code.Coded;
import org.anlan.servicekit.place.CoordinateSystem;

/** A coordinate system as lists of codes and ledgers name it. */
public record SystemCode(CoordinateSystem system) implements Coded {

  /** All of them. */
  public static SystemCode[] values() {
    return Arrays.stream(CoordinateSystem.values()).map(SystemCode::new).toArray(SystemCode[]::new);
  }

  /** All words by which a ledger may name them. */
  public static Map<String, CoordinateSystem> words() {
    var words = new LinkedHashMap<String, CoordinateSystem>();
    Coded.words(values()).forEach((word, code) -> words.put(word, code.system()));
    return words;
  }

  @Override
  public String name() {
    return system.name();
  }

  @Override
  public String zh() {
    return system.zh();
  }

  @Override
  public String en() {
    return system.en();
  }
}
