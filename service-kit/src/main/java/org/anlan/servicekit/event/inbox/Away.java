package org.anlan.servicekit.event.inbox;

import java.sql.SQLException;
import java.util.stream.Stream;

/** What is needed to go on is away for now: nothing is wrong with the fact at hand. */
final class Away extends RuntimeException {

  Away(Throwable cause) {
    super(cause);
  }

  /**
   * Whether the database was unreachable, starting, stopping, full or a stand-by when this failed.
   */
  static boolean causes(Throwable failure) {
    return Stream.iterate(failure, f -> f != null, Throwable::getCause)
        .limit(20)
        .anyMatch(f -> f instanceof Away || f instanceof SQLException e && isAway(e.getSQLState()));
  }

  private static boolean isAway(String state) {
    return state != null
        && (state.startsWith("08")
            || state.startsWith("53")
            || state.startsWith("57P")
            || state.equals("25006"));
  }
}
