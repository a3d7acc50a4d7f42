package org.anlan.servicekit.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row on its way into the service: taken unless someone refuses it or knows it already. */
public final class Line<R> {

  /** Of what is on record, as much as tells it from something else. */
  private static final int LONGEST = 60;

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

  /**
   * Refuses the row where a cell says something else than what is on record and a ledger does not
   * change. An empty cell says nothing.
   */
  public <T> void mustAgree(Column<?> column, @Nullable T said, @Nullable T recorded) {
    if (said != null && !said.equals(recorded)) {
      refuse(column, "import-cell-differs", recorded == null ? "—" : shortened(recorded));
    }
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

  private static String shortened(Object value) {
    var text = String.valueOf(value);
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** Why it is refused; empty while it is not. */
  public List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
