package org.anlan.servicekit.audit.seal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.anlan.servicekit.duty.SoleWorker;
import org.anlan.servicekit.rig.Rig;

/** Sealers outside the container. */
public final class Sealers {

  private static final String TRAIL = "rig";

  private Sealers() {}

  /** A sealer that anchors at its end and, it seems, every hour. */
  public static SoleWorker of(Rig rig, Path directory) {
    return of(rig, directory, Duration.ofHours(1));
  }

  /** A sealer that anchors that often. */
  public static SoleWorker of(Rig rig, Path directory, Duration anchorEvery) {
    var anchors = new AnchorLog(TRAIL, directory, Clock.systemUTC(), anchor -> {});
    return new SoleWorker(
        new AuditSealer(Clock.systemUTC(), anchors, anchorEvery), rig.connections());
  }

  /** Where those sealers anchor. */
  public static Path anchors(Path directory) {
    return AnchorLog.file(directory, TRAIL);
  }
}
