package org.anlan.servicekit.problem.answer;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/**
 * What a failure of the database means to the caller. Told by SQLSTATE, never by the name of a
 * constraint, nor by message but for those of the pool, which knows no states.
 */
public final class DatabaseCodes {

  /** Status, code and, for the log, what the database said. */
  public record Failure(int status, String code, String reason) {}

  /** How Agroal says that no connection could be had in time, or no more before the end. */
  private static final List<String> NO_CONNECTION =
      List.of("cquisition timeout", "Interrupted while acquiring", "pool is");

  /**
   * No connection, being shut down, out of resources; and, while somebody restores it: no log-in,
   * no such database, closed to all but the administrator.
   */
  private static final List<String> AWAY = List.of("08", "57P", "53", "28", "3D", "55000");

  private DatabaseCodes() {}

  /** The first failure of the database among the causes. */
  public static Optional<Failure> find(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())))
        .map(DatabaseCodes::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Failure> of(Throwable cause) {
    return switch (cause) {
      case OptimisticLockException lost -> failure(409, "stale-write", lost);
      case StaleStateException lost -> failure(409, "stale-write", lost);
      case JDBCConnectionException away -> failure(503, "database-away", away);
      case SQLTransientConnectionException away -> failure(503, "database-away", away);
      case SQLException sql -> ofState(sql);
      default -> Optional.empty();
    };
  }

  private static Optional<Failure> ofState(SQLException sql) {
    var state = sql.getSQLState();
    if (state == null) {
      return isPoolOutOfReach(sql) ? failure(503, "database-away", sql) : Optional.empty();
    }
    if (AWAY.stream().anyMatch(state::startsWith)) {
      return failure(503, "database-away", sql);
    }
    return switch (state) {
      case "57014", "40001", "40P01", "55P03" -> failure(503, "database-busy", sql);
      case "42501" -> failure(403, "outside-scope", sql);
      case "23505" -> failure(409, "already-there", sql);
      case "23503" -> failure(409, "still-referred-to", sql);
      case "22021", "22P05" -> failure(400, "unstorable-character", sql);
      case "22003", "22008" -> failure(400, "out-of-range", sql);
      default -> Optional.empty();
    };
  }

  /** Whatever else comes without a state is a mistake of ours, such as a statement closed early. */
  private static boolean isPoolOutOfReach(SQLException sql) {
    var message = String.valueOf(sql.getMessage());
    return NO_CONNECTION.stream().anyMatch(message::contains);
  }

  private static Optional<Failure> failure(int status, String code, Throwable cause) {
    return Optional.of(new Failure(status, code, String.valueOf(cause.getMessage())));
  }
}
