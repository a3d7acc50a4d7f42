package org.anlan.registry.code;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A list of codes that a feature offers; every bean of this type is found under its name. */
public record CodeList(String name, Supplier<List<Code>> codes) {

  /** The fixed list of an enumeration. */
  public static CodeList of(String name, Coded[] values) {
    var codes = Arrays.stream(values).map(Code::of).toList();
    return new CodeList(name, () -> codes);
  }
}
