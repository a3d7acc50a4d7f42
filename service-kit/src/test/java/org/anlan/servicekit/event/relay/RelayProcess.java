package org.anlan.servicekit.event.relay;

import java.sql.SQLException;
import java.time.Duration;
import org.anlan.servicekit.rig.Child;
import org.anlan.servicekit.rig.Rig;
import org.awaitility.Awaitility;

/** A relay that publishes everything and ends, or is killed at a step on the way. */
public final class RelayProcess {

  private RelayProcess() {}

  /** Arguments: those of the rig, the step, and the how manieth time. */
  public static void main(String[] arguments) {
    var rig = Rig.of(arguments);
    try (var relay = Relays.of(rig, Child.killAt(arguments[5], Integer.parseInt(arguments[6])))) {
      relay.start();
      Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> unpublished(rig) == 0);
    }
    System.exit(0);
  }

  private static int unpublished(Rig rig) throws SQLException {
    try (var connection = rig.asSystem();
        var row =
            connection
                .createStatement()
                .executeQuery("select count(*) from outbox_event where published_at is null")) {
      row.next();
      return row.getInt(1);
    }
  }
}
