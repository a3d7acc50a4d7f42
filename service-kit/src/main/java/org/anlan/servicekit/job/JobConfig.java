package org.anlan.servicekit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may decide about long work. */
@ConfigMapping(prefix = "anlan.jobs")
interface JobConfig {

  /** Whether this replica works at all; some may only serve requests. */
  @WithDefault("true")
  boolean enabled();

  /** How long a claim stands without a sign of life; after that another replica resumes. */
  @WithDefault("30s")
  Duration lease();

  /** How often to look for work that another replica queued or lost. */
  @WithDefault("2s")
  Duration poll();

  /** How often a job is resumed without coming any further, before it is given up. */
  @WithDefault("5")
  int attempts();

  /** How long finished jobs and their refused rows are kept; they hold personal data. */
  @WithDefault("30d")
  Duration keep();
}
