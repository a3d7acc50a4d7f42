package org.anlan.servicekit.transaction;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Something done in the very statement that steps into the scope, so that it costs no round trip of
 * its own. An argument of a {@code @Transactional} method that is an errand is run so.
 *
 * <p>The call happens before the role is taken on: it is one of a function that acts as its owner
 * and lets nobody call it who already stands in a scope of callers.
 */
public interface Errand {

  /** The function with its question marks; it returns exactly one row. */
  String call();

  /** Sets the parameters, the first one at {@code next}. */
  void bind(PreparedStatement statement, int next) throws SQLException;

  /** Takes the row that came back. */
  void found(ResultSet row) throws SQLException;
}
