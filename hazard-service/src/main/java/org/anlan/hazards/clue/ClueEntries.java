package org.anlan.hazards.clue;

import java.util.ArrayList;
import java.util.List;

/** The steps of a clue, the oldest first. */
public record ClueEntries(List<ClueEntry> items) {

  static final ClueEntries NONE = new ClueEntries(List.of());

  public ClueEntries {
    items = List.copyOf(items);
  }

  ClueEntries with(ClueEntry entry) {
    var more = new ArrayList<>(items);
    more.add(entry);
    return new ClueEntries(more);
  }
}
