package org.anlan.hazards.risk.register;

import org.anlan.hazards.risk.grading.RiskColour;
import org.anlan.servicekit.paging.Row;
import org.jspecify.annotations.Nullable;

/**
 * The colour of a risk by the thresholds that hold today, or the one that older ones gave it, which
 * compares with no other.
 */
record ColourToday(
    @Nullable RiskColour colour, @Nullable RiskColour formerColour, boolean outdated) {

  /** Of a row with the columns of {@link RiskFilters#colour}. */
  static ColourToday of(Row row) {
    var graded = row.value("colour", RiskColour.class);
    return row.flag("outdated")
        ? new ColourToday(null, graded, true)
        : new ColourToday(graded, null, false);
  }

  /** For those who cannot tell the colours apart. */
  @Nullable String level() {
    return colour == null ? null : colour.level();
  }
}
