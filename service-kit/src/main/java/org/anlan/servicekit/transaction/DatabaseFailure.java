package org.anlan.servicekit.transaction;

import java.sql.SQLException;

/** The database refused a statement or went away; the problem mapper tells which. */
public class DatabaseFailure extends RuntimeException {

  /** Keeps what the driver said as the cause. */
  public DatabaseFailure(SQLException cause) {
    super(cause);
  }
}
