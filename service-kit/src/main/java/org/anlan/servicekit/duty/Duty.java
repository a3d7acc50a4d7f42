package org.anlan.servicekit.duty;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Something one replica does at a time. All writing happens on the connection given, which holds
 * the lock: who lost the lock has lost the connection, and can no longer write.
 */
public interface Duty {

  /** Names the lock and the notification channel; a plain lower-case word. */
  String name();

  /** This replica has just come on duty; what it remembers of an earlier term may be stale. */
  default void takeOver(Connection connection) throws SQLException {}

  /**
   * Does what there is to do now.
   *
   * @return how long to wait for the next turn if no commit is signalled before; zero: go on
   */
  Duration work(Connection connection) throws SQLException, InterruptedException;

  /** The service stops in good order; not called when the connection was lost. */
  default void handOver(Connection connection) throws SQLException {}

  /** The term has ended, in good order or not. */
  default void leave() {}
}
