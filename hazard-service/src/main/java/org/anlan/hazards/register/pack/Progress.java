package org.anlan.hazards.register.pack;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.anlan.hazards.register.HazardItem;

/** 进展情况统计表, counted over the very rows that the lists beside it show. */
final class Progress {

  private final Map<String, ProgressLine> townships = new TreeMap<>();
  private final ProgressLine all = new ProgressLine("合计");

  void count(HazardItem hazard) {
    townships
        .computeIfAbsent(
            hazard.townshipCode(),
            code -> new ProgressLine(Objects.requireNonNullElse(hazard.townshipName(), code)))
        .count(hazard);
    all.count(hazard);
  }

  /** By code of the township, the sum last. */
  void write(Consumer<ProgressLine> lines) {
    Collection<ProgressLine> each = townships.values();
    each.forEach(lines);
    lines.accept(all);
  }
}
