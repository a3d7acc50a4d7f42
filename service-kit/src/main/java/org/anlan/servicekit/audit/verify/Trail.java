package org.anlan.servicekit.audit.verify;

import java.sql.SQLException;
import java.time.Instant;
import org.anlan.servicekit.audit.record.AuditRecord;
import org.anlan.servicekit.audit.seal.Seal;
import org.jspecify.annotations.Nullable;

/** The audit trail as it stands: every seal with its record, and the records without one. */
interface Trail {

  /** Shows all seals in the order of their numbers. */
  void seals(Sealed visitor) throws SQLException;

  /** Shows the records that have no seal. */
  void unsealed(Unsealed visitor) throws SQLException;

  /** A seal and the record it names, if that is still there. */
  @FunctionalInterface
  interface Sealed {

    void visit(Seal seal, @Nullable AuditRecord record);
  }

  /** A record that no seal names. */
  @FunctionalInterface
  interface Unsealed {

    void visit(long position, Instant recordedAt);
  }
}
