package org.anlan.servicekit.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anlan.servicekit.event.relay.RelayProcess;
import org.anlan.servicekit.rig.Child;
import org.anlan.servicekit.rig.Rig;
import org.anlan.servicekit.rig.Wire;
import org.anlan.servicekit.rig.Writer;
import org.junit.jupiter.api.Test;

/** Kills the sending and the receiving process at every step there is. */
class CutOffTest {

  private static final int SUBJECTS = 15;
  private static final int VERSIONS = 20;

  private final String topic = "anlan.test-" + UUID.randomUUID();
  private final List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(SUBJECTS).toList();

  @Test
  void whateverIsCutOffWhereverEachFactHasOneEffectInOrder() throws Exception {
    var rig = Rig.create();
    Writer.prepare(rig);
    write(rig);

    assertThat(relay(rig, "SELECTED", 1)).isEqualTo(Child.KILLED);
    assertThat(relay(rig, "SENT", 2)).isEqualTo(Child.KILLED);
    assertThat(relay(rig, "MARKED", 1)).isEqualTo(Child.KILLED);
    assertThat(relay(rig, "SENT", 1)).isEqualTo(Child.KILLED);
    assertThat(relay(rig, "NEVER", 0)).isZero();

    var wire = Wire.of(rig.clients(), topic);
    assertThat(wire.duplicates()).as("the window was hit").isPositive();
    var inOrder = IntStream.rangeClosed(1, VERSIONS).mapToObj(String::valueOf).toList();
    assertThat(subjects).allSatisfy(s -> assertThat(wire.firstOccurrences(s)).isEqualTo(inOrder));

    assertThat(intake(rig, "CLAIMED", 1)).isEqualTo(Child.KILLED);
    assertThat(intake(rig, "APPLIED", 1)).isEqualTo(Child.KILLED);
    assertThat(intake(rig, "COMMITTED", 1)).isEqualTo(Child.KILLED);
    assertThat(intake(rig, "NEVER", 0)).isZero();

    assertThat(subjects).allSatisfy(s -> assertThat(effects(rig, s)).isEqualTo(inOrder));
  }

  private void write(Rig rig) throws SQLException {
    try (var writer = Writer.open(rig, topic)) {
      for (int version = 0; version < VERSIONS; version++) {
        for (var subject : subjects) {
          writer.write(subject);
        }
      }
    }
  }

  private static int relay(Rig rig, String step, int time) throws Exception {
    return Child.run(RelayProcess.class, rig, step, String.valueOf(time));
  }

  private int intake(Rig rig, String step, int time) throws Exception {
    var expected = String.valueOf(SUBJECTS * VERSIONS);
    return Child.run(IntakeProcess.class, rig, topic, expected, step, String.valueOf(time));
  }

  private static List<String> effects(Rig rig, UUID subject) throws SQLException {
    var found = new ArrayList<String>();
    var sql = "select data from effect where subject = '" + subject + "' order by id";
    try (var connection = rig.asSystem();
        var rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1).replaceFirst(".* ", ""));
      }
    }
    return found;
  }
}
