package org.anlan.registry.enterprise.overview;

import java.time.LocalDate;
import org.anlan.registry.directory.Validity;
import org.anlan.servicekit.scope.Condition;

/** Whether a unit lies in a grid that is in use: then somebody walks past it. */
final class GridCover {

  private GridCover() {}

  /** The condition on the rows of {@code enterprise}. */
  static Condition condition(boolean covered, LocalDate day) {
    var inUse = Validity.condition(true, day);
    return new Condition(
        (covered ? "" : "not ")
            + "exists (select from grid where grid.code = enterprise.grid_code and "
            + inUse.sql()
            + ")",
        inUse.parameters());
  }
}
