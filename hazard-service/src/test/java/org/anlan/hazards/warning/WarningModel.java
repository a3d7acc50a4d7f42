package org.anlan.hazards.warning;

import java.util.List;
import org.anlan.hazards.profile.WarningColour;

/** What a warning should do, told a second time: a status, a rung, and since when. */
final class WarningModel {

  /** A verb as the model knows it. */
  enum Verb {
    ACKNOWLEDGE,
    CLEAR,
    LOOK,
    AGGRAVATE
  }

  private static final List<Integer> HOURS = List.of(24, 48, 72, Integer.MAX_VALUE);

  private final int nearest;
  WarningStatus status = WarningStatus.RAISED;
  WarningColour colour;
  int rung;
  int since;
  boolean answered;

  WarningModel(WarningColour colour, boolean inGrid) {
    this.colour = colour;
    nearest = inGrid ? 0 : 1;
    rung = nearest;
  }

  /** Whether the verb does anything at that hour; if so, it has happened. */
  boolean tell(Verb verb, int hour) {
    switch (verb) {
      case ACKNOWLEDGE -> {
        if (status != WarningStatus.RAISED) {
          return false;
        }
        status = WarningStatus.ACKNOWLEDGED;
        answered = true;
      }
      case CLEAR -> {
        if (status == WarningStatus.CLEARED) {
          return false;
        }
        status = WarningStatus.CLEARED;
        answered = true;
      }
      case LOOK -> {
        if (status != WarningStatus.RAISED || hour - since <= HOURS.get(rung)) {
          return false;
        }
        rung++;
        since = hour;
      }
      case AGGRAVATE -> {
        if (colour == WarningColour.RED) {
          return false;
        }
        colour = WarningColour.values()[colour.ordinal() - 1];
        status = WarningStatus.RAISED;
        rung = nearest;
        since = hour;
        answered = false;
      }
    }
    return true;
  }
}
