package org.anlan.servicekit.importing.flow;

import java.util.List;
import org.anlan.servicekit.importing.Line;
import org.anlan.servicekit.importing.Reason;
import org.jspecify.annotations.Nullable;

/** A row that was read and not yet taken: what it says, or why it cannot be taken. */
record PendingRow<R>(int number, List<String> cells, @Nullable R row, List<Reason> reasons) {

  /** Anew for each attempt, because an attempt leaves its marks on a line. */
  Line<R> line() {
    if (row == null || isRefused()) {
      throw new IllegalStateException("Row " + number + " is refused");
    }
    return new Line<>(number, row);
  }

  boolean isRefused() {
    return !reasons.isEmpty();
  }

  PendingRow<R> refused(List<Reason> why) {
    return new PendingRow<>(number, cells, row, why);
  }
}
