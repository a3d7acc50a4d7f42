package org.anlan.servicekit.event.relay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.anlan.servicekit.backlog.Backlog;
import org.anlan.servicekit.rig.Rig;

/** What an operator sees of a rig's database. */
final class Backlogs {

  private Backlogs() {}

  static MeterRegistry measured(Rig rig) {
    var meters = new SimpleMeterRegistry();
    new Backlog(rig.connections(), meters).measure();
    return meters;
  }
}
