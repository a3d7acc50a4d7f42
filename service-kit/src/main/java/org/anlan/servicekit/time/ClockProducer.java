package org.anlan.servicekit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the suite. A day begins and ends in China, wherever the server stands, and no
 * instant is finer than the database keeps it: what was answered is what will be read.
 */
@ApplicationScoped
public class ClockProducer {

  /** The zone in which deadlines end and figures are counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.tick(Clock.system(ZONE), Duration.of(1, ChronoUnit.MICROS));
  }
}
