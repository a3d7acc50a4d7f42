package org.anlan.hazards.warning;

import java.util.UUID;
import org.anlan.hazards.profile.WarningColour;
import org.anlan.hazards.profile.WarningKind;
import org.jspecify.annotations.Nullable;

/** How a warning stands: the block that each of its facts carries. */
public record WarningState(
    UUID warningId,
    long version,
    WarningKind kind,
    WarningColour colour,
    WarningStatus status,
    Rung rung,
    @Nullable UUID hazardId,
    @Nullable UUID enterpriseId,
    String countyCode,
    String townshipCode,
    String departmentCode,
    @Nullable String gridCode) {

  static WarningState after(Warning warning) {
    return of(warning, warning.version() + 1);
  }

  static WarningState now(Warning warning) {
    return of(warning, warning.version());
  }

  private static WarningState of(Warning warning, long version) {
    var in = warning.jurisdiction();
    return new WarningState(
        warning.id(),
        version,
        warning.kind(),
        warning.colour(),
        warning.status(),
        warning.rung(),
        warning.hazardId(),
        in.enterpriseId(),
        in.countyCode(),
        in.townshipCode(),
        in.departmentCode(),
        in.gridCode());
  }
}
