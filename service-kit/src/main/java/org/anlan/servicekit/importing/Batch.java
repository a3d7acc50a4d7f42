package org.anlan.servicekit.importing;

import java.util.List;

/** Consecutive lines of one file that are taken in one transaction. */
public record Batch<R>(List<Line<R>> lines) {

  /** Copies the list. */
  public Batch {
    lines = List.copyOf(lines);
  }

  /** The lines that nobody has said anything of yet; after {@link Ledger#take} these are taken. */
  public List<Line<R>> open() {
    return lines.stream().filter(Line::isOpen).toList();
  }
}
