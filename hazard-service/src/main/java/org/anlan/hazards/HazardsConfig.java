package org.anlan.hazards;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.anlan.hazards.hazard.HazardLimits;

/** What an operator may decide about hazards. */
@ConfigMapping(prefix = "hazards")
public interface HazardsConfig extends HazardLimits {

  /** How often one hazard's deadline may be extended. */
  @Override
  @WithDefault("2")
  int extensions();

  /** After how many days without an entry the monthly progress of a major hazard is due. */
  @Override
  @WithDefault("31")
  int progressDays();

  /**
   * How often passed deadlines are looked for; the first look after midnight finds a whole day's.
   */
  @WithDefault("10m")
  Duration overdueEvery();

  /** How many hazards a map shows at once; a browser draws so many without stalling. */
  @WithDefault("5000")
  int mapLimit();
}
