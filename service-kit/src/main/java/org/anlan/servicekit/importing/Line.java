package org.anlan.servicekit.importing;

import java.util.ArrayList;
import java.util.List;

/** A row on its way into the service: taken unless someone refuses it or knows it already. */
public final class Line<R> {

  private final int number;
  private final R row;
  private final List<Reason> reasons = new ArrayList<>();
  private boolean alreadyThere;

  /** The number is that which a spreadsheet program shows beside the row. */
  public Line(int number, R row) {
    this.number = number;
    this.row = row;
  }

  /** The row's number in the file, from 1. */
  public int number() {
    return number;
  }

  /** What it says. */
  public R row() {
    return row;
  }

  /** Refuses the row because of one cell: a unit that nobody knows. */
  public void refuse(Column<?> column, String code, Object... arguments) {
    reasons.add(Reason.of(column.header(), code, arguments));
  }

  /** Refuses the row as a whole. */
  public void refuse(String code, Object... arguments) {
    reasons.add(Reason.of(null, code, arguments));
  }

  /** Refuses the row because whoever imports has no say over its place. */
  public void refuseAsOutOfScope() {
    refuse(Reason.OUT_OF_SCOPE);
  }

  /** The service has it from an earlier file or knows it otherwise; nothing is done. */
  public void alreadyThere() {
    alreadyThere = true;
  }

  /** Whether it is neither refused nor already there. */
  public boolean isOpen() {
    return reasons.isEmpty() && !alreadyThere;
  }

  /** Whether the service has it already. */
  public boolean isAlreadyThere() {
    return alreadyThere && reasons.isEmpty();
  }

  /** Why it is refused; empty while it is not. */
  public List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
