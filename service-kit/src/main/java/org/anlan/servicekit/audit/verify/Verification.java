package org.anlan.servicekit.audit.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anlan.servicekit.audit.seal.Anchor;
import org.anlan.servicekit.audit.seal.AnchorKey;
import org.anlan.servicekit.audit.verify.AuditVerifier.Report;
import org.jspecify.annotations.Nullable;

/** One verification of the trail in a database against a file of anchors. */
record Verification(@Nullable Path anchors, @Nullable Path publicKey) {

  /** The connection may read the audit tables; it is given back as it was. */
  Report of(Connection connection, Instant now) throws SQLException, IOException {
    var findings = new ArrayList<Finding>();
    List<Anchor> trusted = List.of();
    if (anchors != null && publicKey != null) {
      var reader = AnchorReader.read(anchors, AnchorKey.Verifying.from(publicKey));
      findings.addAll(reader.findings());
      trusted = reader.anchors();
    }
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try {
      var report = AuditVerifier.verify(new JdbcTrail(connection), trusted, now);
      findings.addAll(report.findings());
      return new Report(report.records(), report.seals(), report.anchors(), findings);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
