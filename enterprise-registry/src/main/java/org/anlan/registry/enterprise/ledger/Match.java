package org.anlan.registry.enterprise.ledger;

import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.References;
import org.anlan.servicekit.importing.Line;
import org.jspecify.annotations.Nullable;

/** A line of the ledger beside the enterprise it means, if that is there. */
record Match(
    Line<Unit> line, @Nullable Enterprise there, EnterpriseDetails becomes, boolean refersAnew) {

  Match(Line<Unit> line, @Nullable Enterprise there, int year) {
    var details = line.row().details();
    var before = there == null ? null : there.details(year);
    var becomes = before == null ? details : line.row().onto(before);
    this(
        line,
        there,
        becomes,
        before == null || !References.of(before).equals(References.of(becomes)));
  }

  boolean isOpen() {
    return line.isOpen();
  }
}
