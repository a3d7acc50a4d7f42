package org.anlan.servicekit.event.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** The service's own transactions: what a subscriber does through Hibernate is part of them. */
@ApplicationScoped
class BoundTransactions implements SystemTransactions {

  private final AgroalDataSource database;

  BoundTransactions(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public void run(String name, Work work) {
    Caller.asSystem(name, () -> inTransaction(work));
  }

  @Override
  public void run(String name, InboxClaim claim, Work work) {
    Caller.asSystem(name, () -> inTransaction(claim, work));
  }

  /** The claim is an errand: it is done when this begins. */
  @Transactional
  void inTransaction(InboxClaim claim, Work work) {
    inTransaction(work);
  }

  @Transactional
  void inTransaction(Work work) {
    try (var connection = database.getConnection()) {
      work.in(connection);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }
}
