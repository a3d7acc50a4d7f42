package org.anlan.servicekit.event.inbox;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in one transaction under the system scope, together with its connection. */
interface SystemTransactions {

  void run(String name, Work work);

  /** The same, after the claim, which travels with the statement that begins the transaction. */
  void run(String name, InboxClaim claim, Work work);

  /** What happens in the transaction. */
  @FunctionalInterface
  interface Work {

    void in(Connection connection) throws SQLException;
  }
}
