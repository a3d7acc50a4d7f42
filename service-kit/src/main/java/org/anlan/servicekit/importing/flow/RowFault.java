package org.anlan.servicekit.importing.flow;

import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.anlan.servicekit.importing.Reason;
import org.anlan.servicekit.problem.Refusal;
import org.anlan.servicekit.problem.answer.DatabaseCodes;
import org.postgresql.util.PSQLException;

/** Tells failures that a row is to blame for from those that have nothing to do with rows. */
final class RowFault {

  private RowFault() {}

  /** Why the row is refused; empty where the import itself is broken or the database is away. */
  static Optional<Reason> of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .map(RowFault::one)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Reason> one(Throwable cause) {
    return switch (cause) {
      case Refusal refusal -> Optional.of(Reason.of(null, refusal.code(), refusal.arguments()));
      case ConstraintViolationException e ->
          e.getConstraintViolations().stream()
              .findFirst()
              .map(v -> Reason.of(null, "import-row-refused", v.getMessage()));
      case SQLException sql -> sql(sql);
      default -> Optional.empty();
    };
  }

  private static Optional<Reason> sql(SQLException sql) {
    var known = DatabaseCodes.find(sql);
    if (known.isPresent()) {
      var failure = known.get();
      return switch (failure.status()) {
        case 503 -> Optional.empty();
        case 403 -> Optional.of(Reason.of(null, Reason.OUT_OF_SCOPE));
        default -> Optional.of(Reason.of(null, failure.code()));
      };
    }
    var state = Objects.requireNonNullElse(sql.getSQLState(), "");
    return state.startsWith("22") || state.startsWith("23")
        ? Optional.of(Reason.of(null, "import-row-refused", constraint(sql)))
        : Optional.empty();
  }

  private static String constraint(SQLException sql) {
    var message = sql instanceof PSQLException e ? e.getServerErrorMessage() : null;
    var name = message == null ? null : message.getConstraint();
    return name == null ? sql.getSQLState() : name;
  }
}
