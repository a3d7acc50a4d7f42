package org.anlan.servicekit.transaction;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.anlan.servicekit.idempotency.Claim;

/** Looks an Idempotency-Key up and holds it until the transaction ends. */
record KeyLookup(Claim claim) implements Errand {

  @Override
  public String call() {
    return "anlan_claim(?, ?)";
  }

  @Override
  public void bind(PreparedStatement statement, int next) throws SQLException {
    statement.setString(next, claim.caller());
    statement.setString(next + 1, claim.key());
  }

  @Override
  public void found(ResultSet row) throws SQLException {
    claim.found(row.getBoolean("taken"), row.getBytes("fingerprint"), row.getString("response"));
  }
}
