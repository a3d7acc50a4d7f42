package org.anlan.registry.enterprise.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads off the versions of a unit, the oldest first, who held its duties from when to when. */
final class DutyRoll {

  private final List<DutyHolder> over = new ArrayList<>();
  private final Map<DutyKind, DutyHolder> now = new EnumMap<>(DutyKind.class);

  /** From that day on the register named these; who is not among them holds nothing. */
  void from(LocalDate day, Map<DutyKind, String> named) {
    for (var duty : DutyKind.values()) {
      var holder = named.get(duty);
      if (!Objects.equals(holder, holder(duty))) {
        end(duty, day);
        if (holder != null) {
          now.put(duty, new DutyHolder(duty, holder, day, null));
        }
      }
    }
  }

  /** Whoever holds a duty now, and before them those who did, the latest first. */
  List<DutyHolder> holders() {
    var all = new ArrayList<>(now.values());
    all.addAll(over.reversed());
    return all;
  }

  private void end(DutyKind duty, LocalDate day) {
    var before = now.remove(duty);
    if (before != null) {
      over.add(new DutyHolder(duty, before.holder(), before.from(), day.minusDays(1)));
    }
  }

  private @Nullable String holder(DutyKind duty) {
    var holder = now.get(duty);
    return holder == null ? null : holder.holder();
  }
}
