package org.anlan.servicekit.audit.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anlan.servicekit.audit.record.AuditRecord.Actor;
import org.anlan.servicekit.audit.record.AuditRecord.Origin;
import org.anlan.servicekit.audit.record.AuditRecord.Target;

/** Audit records as services write them. */
public final class AuditRecords {

  private AuditRecords() {}

  /** A change with a text of its own. */
  public static AuditRecord changed(int number, Instant at) {
    return new AuditRecord(
        new UUID(number, 1),
        at,
        new Actor("u" + number % 7, "王安", null, List.of("county"), "COUNTY 610926"),
        "org.anlan.thing.changed.v1",
        new Target("thing", new UUID(number % 13, 2)),
        "DONE",
        new Origin("0af7651916cd43dd8448eb211c80319c", "127.0.0.1"),
        "{\"number\": " + number + "}");
  }
}
