package org.anlan.servicekit.importing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of spreadsheet that a service takes; an application-scoped bean per ledger. {@code R} is
 * what a row says, checked as far as the row alone allows.
 */
public interface Ledger<R> {

  /** Its name in paths: {@code /api/v1/imports/{id}}. */
  String id();

  /** What people call it, in Chinese; also the name of the template's sheet. */
  String title();

  /** In the order of the template. */
  List<Column<?>> columns();

  /**
   * What the row says. Called when every cell was understood and no required one is empty; whatever
   * several cells contradict each other in is refused on the row, and then the result does not
   * count.
   */
  @Nullable R read(Row row);

  /**
   * What makes two rows of a file the same thing, such as its number. The second one is refused.
   * Across files it is {@link #take} that knows what is already there.
   */
  String identity(R row);

  /**
   * Checks the lines against what the service knows and takes those not refused, in the running
   * transaction, under the scope of whoever imports; facts go to the outbox as always. Says of each
   * line that it does not take whether it is refused or already there. Never called for one row at
   * a time: look up and write for all lines at once, the budget is two statements. In a dry run the
   * transaction is rolled back.
   */
  void take(Batch<R> batch);

  /**
   * Who may import it, each within their own scope: whoever may write such records one by one, so
   * never an administrator of the system.
   */
  default Set<String> roles() {
    return Set.of("county", "township", "department");
  }
}
