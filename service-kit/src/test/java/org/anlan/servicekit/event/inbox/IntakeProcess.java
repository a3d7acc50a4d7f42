package org.anlan.servicekit.event.inbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.anlan.servicekit.rig.Child;
import org.anlan.servicekit.rig.Rig;
import org.awaitility.Awaitility;

/** A receiving side that takes everything in and ends, or is killed at a step on the way. */
public final class IntakeProcess {

  private IntakeProcess() {}

  /** Arguments: those of the rig, topic, number of facts, step, and the how manieth time. */
  public static void main(String[] arguments) {
    var rig = Rig.of(arguments);
    var topic = arguments[5];
    var expected = Integer.parseInt(arguments[6]);
    var intakes =
        new Intakes(
            rig,
            "group-" + topic,
            new RigTransactions(rig),
            Child.killAt(arguments[7], Integer.parseInt(arguments[8])));
    var recorder = new Recorder("recorder", Set.of(topic), Set.of());
    try (var intake = intakes.start(recorder)) {
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> intake != null && effects(rig) >= expected);
    }
    System.exit(0);
  }

  private static int effects(Rig rig) throws SQLException {
    try (var connection = rig.asSystem();
        var row = connection.createStatement().executeQuery("select count(*) from effect")) {
      row.next();
      return row.getInt(1);
    }
  }
}
