package org.anlan.registry.enterprise.ledger;

import java.util.Objects;
import org.anlan.registry.enterprise.Enterprise;
import org.anlan.registry.enterprise.EnterpriseDetails;
import org.anlan.registry.enterprise.Placement;
import org.anlan.registry.enterprise.References;
import org.anlan.servicekit.importing.Line;
import org.jspecify.annotations.Nullable;

/** A line of the ledger beside the enterprise it means, if that is there. */
record Match(
    Line<Unit> line,
    @Nullable Enterprise there,
    EnterpriseDetails becomes,
    boolean refersAnew,
    Placement placement) {

  Match(Line<Unit> line, @Nullable Enterprise there, int year) {
    var details = line.row().details();
    var before = there == null ? null : there.details(year);
    var becomes = before == null ? details : line.row().onto(before);
    this(
        line,
        there,
        becomes,
        before == null || !References.of(before).equals(References.of(becomes)),
        Placement.UNKNOWN);
  }

  /** The same with the sectors of its industry, where nobody names others, and its place judged. */
  Match on(Ground.Found ground, int year) {
    var before = there == null ? null : there.details(year);
    boolean follows =
        Placement.follows(becomes, before, there != null && there.placement().sectorsMapped());
    boolean anew = before == null || !Objects.equals(before.industryCode(), becomes.industryCode());
    var placed =
        follows && (anew || becomes.sectorCodes().isEmpty()) ? ground.mapped(becomes) : becomes;
    return new Match(line, there, placed, refersAnew, ground.placement(placed, follows));
  }

  boolean isOpen() {
    return line.isOpen();
  }
}
