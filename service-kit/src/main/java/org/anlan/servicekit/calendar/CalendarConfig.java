package org.anlan.servicekit.calendar;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where a new year's holidays come from before the next release. */
@ConfigMapping(prefix = "anlan.calendar")
public interface CalendarConfig {

  /**
   * A folder with further files {@code cn-<year>.csv}; one of a year that is shipped replaces it,
   * for the State Council has changed an announcement before.
   */
  Optional<Path> folder();
}
