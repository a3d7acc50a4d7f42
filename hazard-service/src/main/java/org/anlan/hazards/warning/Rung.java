package org.anlan.hazards.warning;

import java.util.Optional;
import org.anlan.hazards.profile.WarningRules;

/** Who is warned, the nearest first. */
public enum Rung {
  GRID,
  TOWNSHIP,
  DEPARTMENT,
  COUNTY;

  /** Who is warned next; the county is the last. */
  Optional<Rung> next() {
    return this == COUNTY ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }

  /** How long it may rest here. */
  int hours(WarningRules rules) {
    return switch (this) {
      case GRID -> rules.gridHours();
      case TOWNSHIP -> rules.townshipHours();
      case DEPARTMENT -> rules.departmentHours();
      case COUNTY -> Integer.MAX_VALUE;
    };
  }
}
