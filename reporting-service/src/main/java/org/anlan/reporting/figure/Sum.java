package org.anlan.reporting.figure;

import java.util.EnumMap;
import java.util.Map;
import org.anlan.reporting.cube.Measure;
import org.jspecify.annotations.Nullable;

/** The measures of one group, or of all together. */
record Sum(String key, @Nullable String name, Map<Measure, Long> amounts) {

  static Sum empty(String key, @Nullable String name) {
    return new Sum(key, name, new EnumMap<>(Measure.class));
  }

  Sum named(String other) {
    return new Sum(key, other, amounts);
  }

  long of(Measure measure) {
    return amounts.getOrDefault(measure, 0L);
  }
}
