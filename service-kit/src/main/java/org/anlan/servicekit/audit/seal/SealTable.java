package org.anlan.servicekit.audit.seal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sealer's view of {@code audit_record} and {@code audit_seal}. */
final class SealTable {

  private static final int LOOKED_BACK = 100_000;

  private final Connection connection;

  SealTable(Connection connection) {
    this.connection = connection;
  }

  /** The last seal. */
  Optional<Seal> head() throws SQLException {
    return seal("order by sequence desc limit 1");
  }

  Optional<Seal> at(long sequence) throws SQLException {
    return seal("where sequence = " + sequence);
  }

  /** Where sealing stands: the highest sealed position and those below it that are not sealed. */
  Frontier frontier() throws SQLException {
    var sql =
        """
        with top as (select coalesce(max(record_position), 0) as high from audit_seal)
        select high, p from top left join lateral (
            select p from generate_series(greatest(1, high - %d), high) p
             where not exists (select from audit_seal where record_position = p)) gap on true
        """
            .formatted(LOOKED_BACK);
    var gaps = new ArrayList<Long>();
    long high = 0;
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        high = rows.getLong(1);
        long gap = rows.getLong(2);
        if (!rows.wasNull()) {
          gaps.add(gap);
        }
      }
    }
    return new Frontier(high, gaps);
  }

  /** Records that have no seal yet, by position. */
  List<Unsealed> unsealed(Frontier frontier, int limit) throws SQLException {
    var gaps = frontier.gaps();
    var sql =
        """
        select position, digest from audit_record where position = any (?)
        union all
        (select position, digest from audit_record where position > ? order by position limit %d)
        order by position
        """
            .formatted(limit);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("bigint", gaps.toArray()));
      statement.setLong(2, frontier.high());
      var found = new ArrayList<Unsealed>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(new Unsealed(rows.getLong(1), rows.getBytes(2)));
        }
      }
      return found;
    }
  }

  /** Adds seals, all or none. A sealer that was overtaken fails here on the sequence. */
  void append(List<Seal> seals) throws SQLException {
    connection.setAutoCommit(false);
    try (var statement =
        connection.prepareStatement(
            """
            insert into audit_seal
              (sequence, record_position, record_digest, previous, chain, sealed_at)
            values (?, ?, ?, ?, ?, ?)
            """)) {
      for (var seal : seals) {
        statement.setLong(1, seal.sequence());
        statement.setLong(2, seal.recordPosition());
        statement.setBytes(3, seal.recordDigest());
        statement.setBytes(4, seal.previous());
        statement.setBytes(5, seal.chain());
        statement.setObject(6, seal.sealedAt().atOffset(ZoneOffset.UTC));
        statement.addBatch();
      }
      int[] added = statement.executeBatch();
      assert added.length == seals.size();
      connection.commit();
    } finally {
      connection.rollback(); // nothing after a commit
      connection.setAutoCommit(true);
    }
  }

  private Optional<Seal> seal(String which) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select sequence, record_position, record_digest, previous, sealed_at, chain
                  from audit_seal\s"""
                    + which)) {
      return row.next() ? Optional.of(seal(row)) : Optional.empty();
    }
  }

  private static Seal seal(ResultSet row) throws SQLException {
    return new Seal(
        row.getLong("sequence"),
        row.getLong("record_position"),
        row.getBytes("record_digest"),
        row.getBytes("previous"),
        row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
        row.getBytes("chain"));
  }

  /** A record that has no seal yet. */
  record Unsealed(long position, byte[] digest) {}
}
