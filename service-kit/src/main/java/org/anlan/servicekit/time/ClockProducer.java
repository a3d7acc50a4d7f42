package org.anlan.servicekit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the suite. A day begins and ends in China, wherever the server stands. */
@ApplicationScoped
public class ClockProducer {

  /** The zone in which deadlines end and figures are counted. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZONE);
  }
}
