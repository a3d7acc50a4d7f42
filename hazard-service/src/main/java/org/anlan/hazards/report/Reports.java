package org.anlan.hazards.report;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.anlan.servicekit.transaction.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the public may read: the one report whose receipt it names. The row-level policies of
 * the public role show no other, whatever is asked here.
 */
@ApplicationScoped
class Reports {

  private static final String NAME = "select set_config('anlan.receipt', ?, true)";

  private static final String PROGRESS =
      """
      select c.status, c.created_at, c.answer, c.answered_at, r.id, r.status as reward_status, r.amount, r.claim_by
        from clue c
        left join reward r on r.clue_id = c.id and r.status in ('PAYABLE', 'PAID')
       where c.receipt = ?
      """;

  private final AgroalDataSource database;

  Reports(AgroalDataSource database) {
    this.database = database;
  }

  /** How a report stands. */
  record Found(
      String status,
      Instant submittedAt,
      @Nullable String answer,
      @Nullable Instant answeredAt,
      @Nullable Fetchable reward) {}

  /** A reward that may be fetched, or was. */
  record Fetchable(UUID id, boolean paid, BigDecimal amount, @Nullable LocalDate claimBy) {}

  Optional<Found> find(String receipt) {
    try (var connection = database.getConnection()) {
      name(connection, receipt);
      try (var statement = connection.prepareStatement(PROGRESS)) {
        statement.setString(1, receipt);
        try (var row = statement.executeQuery()) {
          return row.next() ? Optional.of(found(row)) : Optional.empty();
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static void name(Connection connection, String receipt) throws SQLException {
    try (var statement = connection.prepareStatement(NAME)) {
      statement.setString(1, receipt);
      statement.execute();
    }
  }

  private static Found found(ResultSet row) throws SQLException {
    var reward = row.getObject("id", UUID.class);
    return new Found(
        row.getString("status"),
        instant(row, "created_at"),
        row.getString("answer"),
        instant(row, "answered_at"),
        reward == null
            ? null
            : new Fetchable(
                reward,
                "PAID".equals(row.getString("reward_status")),
                row.getBigDecimal("amount"),
                row.getObject("claim_by", LocalDate.class)));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
