package org.anlan.hazards.vault;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.problem.NotFound;
import org.anlan.servicekit.scope.Caller;
import org.anlan.servicekit.transaction.DatabaseFailure;

/** Takes identities in. Taking one out needs the role that only this class steps into. */
@ApplicationScoped
public class Vault {

  private static final String PUT =
      "insert into vault.identity (id, key_mark, sealed, put_at) values (?, ?, ?, ?)";

  private static final String TAKE = "select sealed from vault.identity where id = ?";

  private static final String ERASE = "delete from vault.identity where id = any (?) returning id";

  private final AgroalDataSource database;
  private final Seals seals;
  private final Caller caller;
  private final Clock clock;

  Vault(AgroalDataSource database, Seals seals, Caller caller, Clock clock) {
    this.database = database;
    this.seals = seals;
    this.caller = caller;
    this.clock = clock;
  }

  /** Wraps a request that holds an identity, so that nothing of it is kept with its key. */
  public <T> Confidential<T> confide(T request) {
    return new Confidential<>(request, seals.fingerprint(request));
  }

  /** Puts away who reported the record, in the transaction that makes the record. */
  @Transactional(TxType.MANDATORY)
  public void put(UUID record, Identity identity) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(PUT)) {
      statement.setObject(1, record);
      statement.setString(2, seals.mark());
      statement.setBytes(3, seals.seal(record, identity));
      statement.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Who reported the record. Whoever calls this has seen to it that the look is allowed. */
  Identity take(UUID record) {
    try (var connection = database.getConnection()) {
      stepInto(connection, "vault_keeper");
      var identity = read(connection, record);
      stepInto(connection, caller.scope().kind().role());
      return identity;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  /** Forgets who reported these records; says of which of them anything was known. */
  @Transactional(TxType.MANDATORY)
  public List<UUID> erase(List<UUID> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    try (var connection = database.getConnection()) {
      stepInto(connection, "vault_keeper");
      var erased = delete(connection, records);
      stepInto(connection, caller.scope().kind().role());
      return erased;
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static List<UUID> delete(Connection connection, List<UUID> records) throws SQLException {
    try (var statement = connection.prepareStatement(ERASE)) {
      statement.setArray(1, connection.createArrayOf("uuid", records.toArray()));
      try (var rows = statement.executeQuery()) {
        var erased = new ArrayList<UUID>();
        while (rows.next()) {
          erased.add(rows.getObject(1, UUID.class));
        }
        return erased;
      }
    }
  }

  private Identity read(Connection connection, UUID record) throws SQLException {
    try (var statement = connection.prepareStatement(TAKE)) {
      statement.setObject(1, record);
      try (var row = statement.executeQuery()) {
        if (!row.next()) {
          throw new NotFound();
        }
        return seals.open(record, row.getBytes("sealed"));
      }
    }
  }

  private static void stepInto(Connection connection, String role) throws SQLException {
    try (var statement = connection.prepareStatement("select set_config('role', ?, true)")) {
      statement.setString(1, role);
      statement.execute();
    }
  }
}
