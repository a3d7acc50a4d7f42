package org.anlan.servicekit.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.audit.record.AuditRecords;
import org.anlan.servicekit.audit.record.AuditWriter;
import org.anlan.servicekit.audit.seal.AnchorKey;
import org.anlan.servicekit.audit.seal.Seal;
import org.anlan.servicekit.audit.seal.Sealers;
import org.anlan.servicekit.audit.verify.Finding.Kind;
import org.anlan.servicekit.rig.Rig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tampers as the owner of the real tables, each time in a transaction that is undone. */
class TamperedDatabaseTest {

  private static final int SIZE = 30;

  @TempDir static Path directory;

  private static Rig rig;

  @BeforeAll
  static void fill() throws SQLException {
    rig = Rig.create();
    try (var writer = rig.asSystem();
        var sealer = Sealers.of(rig, directory).start()) {
      for (int i = 1; i <= SIZE; i++) {
        AuditWriter.write(writer, i);
      }
      sealer.ring();
      await().until(() -> count("select count(*) from audit_seal") == SIZE);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CHANGED      | update audit_record set data = '{\"number\": 0}' where position = 7",
        "CHANGED      | update audit_record set roles = '{}' where position = 7",
        "CHANGED      | update audit_record set recorded_at = recorded_at + interval '1 microsecond' where position = 1",
        "DELETED      | delete from audit_record where position = 12",
        "CHAIN_BROKEN | delete from audit_seal where sequence = 12",
        "CHAIN_BROKEN | update audit_seal set sealed_at = sealed_at + interval '1 second' where sequence = 12",
        "TRUNCATED    | delete from audit_seal where sequence > 20; delete from audit_record where position > 20",
        "TRUNCATED    | truncate audit_record, audit_seal",
        "REORDERED    | alter table audit_record alter column position drop identity;"
            + " update audit_record set position = position + 1000 where position in (3, 9);"
            + " update audit_record set position = 9 where position = 1003;"
            + " update audit_record set position = 3 where position = 1009",
      })
  void theOwnersTamperingShows(Kind kind, String tampering) throws Exception {
    try (var owner = rig.asOwner()) {
      owner.setAutoCommit(false);
      owner.createStatement().execute(tampering);

      assertThat(verify(owner).findings()).extracting(Finding::kind).contains(kind);
      owner.rollback();
    }
  }

  @Test
  void aRecordSlippedInShows() throws Exception {
    try (var owner = rig.asOwner()) {
      owner.setAutoCommit(false);
      AuditWriter.write(owner, AuditRecords.changed(77, Instant.now().minusSeconds(3600)));

      assertThat(verify(owner).findings()).extracting(Finding::kind).containsOnly(Kind.INSERTED);
      owner.rollback();
    }
  }

  @Test
  void aChainRewrittenFromAChangedRecordOnShows() throws Exception {
    try (var owner = rig.asOwner()) {
      owner.setAutoCommit(false);
      rewrite(owner);

      assertThat(verify(owner).findings()).extracting(Finding::kind).containsOnly(Kind.REWRITTEN);
      owner.rollback();
    }
  }

  @Test
  void theServiceItselfCanNeitherChangeNorDelete() {
    for (var statement :
        List.of(
            "update audit_record set data = null",
            "delete from audit_record",
            "update audit_seal set sequence = 0",
            "delete from audit_seal")) {
      assertThatThrownBy(
              () -> {
                try (var service = rig.asSystem()) {
                  service.createStatement().execute(statement);
                }
              })
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theCommandEndsWithWhatItFound() {
    var anchors = Sealers.anchors(directory).toString();
    var key = directory.resolve(AnchorKey.PUBLIC).toString();

    assertThat(VerifyAudit.run(Clock.systemUTC())).isEqualTo(2);
    assertThat(
            VerifyAudit.run(
                Clock.systemUTC(), "jdbc:postgresql://127.0.0.1:1/nowhere", "x", anchors, key))
        .isEqualTo(2);
  }

  /** Changes record 25, then makes every digest and seal after it anew. */
  private static void rewrite(Connection owner) throws SQLException {
    var forged = AuditRecords.changed(4711, Instant.now());
    try (var update = owner.prepareStatement("delete from audit_record where position = 25")) {
      update.executeUpdate();
    }
    AuditWriter.write(owner, forged);
    owner
        .createStatement()
        .execute(
            "alter table audit_record alter column position drop identity;"
                + " update audit_record set position = 25 where position = (select max(position) from audit_record)");
    var seals = new ArrayList<Seal>();
    new JdbcTrail(owner)
        .seals(
            (seal, record) -> {
              if (seal.sequence() >= 24) {
                var previous = seals.isEmpty() ? seal.previous() : seals.getLast().chain();
                seals.add(
                    Seal.of(
                        seal.sequence(),
                        seal.recordPosition(),
                        record.digest(),
                        previous,
                        seal.sealedAt()));
              }
            });
    try (var update =
        owner.prepareStatement(
            "update audit_seal set record_digest = ?, previous = ?, chain = ? where sequence = ?")) {
      for (var seal : seals) {
        update.setBytes(1, seal.recordDigest());
        update.setBytes(2, seal.previous());
        update.setBytes(3, seal.chain());
        update.setLong(4, seal.sequence());
        update.executeUpdate();
      }
    }
  }

  private static AuditVerifier.Report verify(Connection connection) throws Exception {
    var key = AnchorKey.Verifying.from(directory.resolve(AnchorKey.PUBLIC));
    var anchors = AnchorReader.read(Sealers.anchors(directory), key);
    assertThat(anchors.findings()).isEmpty();
    return AuditVerifier.verify(new JdbcTrail(connection), anchors.anchors(), Instant.now());
  }

  private static long count(String sql) throws SQLException {
    try (var connection = rig.asSystem();
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
