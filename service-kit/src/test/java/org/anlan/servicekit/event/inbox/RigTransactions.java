package org.anlan.servicekit.event.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anlan.servicekit.rig.Rig;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Transactions outside the container; the work finds its connection here. */
final class RigTransactions implements SystemTransactions {

  private static final ScopedValue<Connection> CURRENT = ScopedValue.newInstance();

  private final Rig rig;

  /** While set, the database is as good as away. */
  final AtomicBoolean away = new AtomicBoolean();

  RigTransactions(Rig rig) {
    this.rig = rig;
  }

  static Connection current() {
    return CURRENT.get();
  }

  @Override
  public void run(String name, InboxClaim claim, Work work) {
    run(
        name,
        connection -> {
          var sql = "select * from " + claim.call();
          try (var statement = connection.prepareStatement(sql)) {
            claim.bind(statement, 1);
            try (var row = statement.executeQuery()) {
              row.next();
              claim.found(row);
            }
          }
          work.in(connection);
        });
  }

  @Override
  public void run(String name, Work work) {
    try (var connection = rig.asSystem()) {
      if (away.get()) {
        throw new SQLException("as if the server had gone", "57P01");
      }
      connection.setAutoCommit(false);
      ScopedValue.where(CURRENT, connection)
          .call(
              () -> {
                work.in(connection);
                return connection;
              });
      connection.commit(); // closed without, it rolls back
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
