package org.anlan.servicekit.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.anlan.servicekit.audit.record.AuditWriter;
import org.anlan.servicekit.audit.verify.Finding;
import org.anlan.servicekit.audit.verify.Verifications;
import org.anlan.servicekit.rig.Rig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditSealerTest {

  @TempDir Path directory;

  private Rig rig;

  @BeforeEach
  void prepare() {
    rig = Rig.create();
  }

  @Test
  void sealsBehindManyWritersAndTheTrailVerifies() throws Exception {
    var numbers = new AtomicInteger();
    try (var sealer = Sealers.of(rig, directory).start();
        var writers = Executors.newFixedThreadPool(4)) {
      Callable<Void> writing =
          () -> {
            try (var connection = rig.asSystem()) {
              connection.setAutoCommit(false);
              for (int i = 0; i < 100; i++) {
                AuditWriter.write(connection, numbers.incrementAndGet());
                if (i % 10 == 9) {
                  connection.rollback(); // a position that stays empty
                } else {
                  connection.commit();
                  sealer.ring();
                }
              }
              return null;
            }
          };
      for (var done : writers.invokeAll(List.of(writing, writing, writing, writing))) {
        done.get();
      }
      await().atMost(Duration.ofSeconds(10)).until(() -> seals() == 360);
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void aRecordThatCommitsLateIsSealedAllTheSame() throws Exception {
    try (var sealer = Sealers.of(rig, directory).start();
        var slow = rig.asSystem();
        var fast = rig.asSystem()) {
      slow.setAutoCommit(false);
      AuditWriter.write(slow, 1);
      AuditWriter.write(fast, 2);
      sealer.ring();
      await().until(() -> seals() == 1);

      slow.commit();
      sealer.ring();

      await().until(() -> seals() == 2);
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void aSuccessorGoesOnWhereTheOneBeforeWasCutOff() throws Exception {
    try (var writer = rig.asSystem();
        var late = rig.asSystem()) {
      late.setAutoCommit(false);
      AuditWriter.write(late, 1);
      try (var first = Sealers.of(rig, directory).start()) {
        AuditWriter.write(writer, 2);
        first.ring();
        await().until(() -> seals() == 1);
      }
      late.commit();
      AuditWriter.write(writer, 3);
      try (var second = Sealers.of(rig, directory).start()) {
        await().until(second::active);
        await().until(() -> seals() == 3);
      }
    }
    assertThat(Files.readAllLines(Sealers.anchors(directory))).hasSize(2);
    assertThat(findings()).isEmpty();
  }

  @Test
  void anchorsTheHeadWhenItMovedAndOnlyThen() throws Exception {
    try (var sealer = Sealers.of(rig, directory, Duration.ofMillis(100)).start();
        var writer = rig.asSystem()) {
      AuditWriter.write(writer, 1);
      sealer.ring();
      await().until(() -> Files.exists(Sealers.anchors(directory)));
      await()
          .during(Duration.ofSeconds(1))
          .until(() -> Files.readAllLines(Sealers.anchors(directory)).size() == 1);
    }
    assertThat(Files.readAllLines(Sealers.anchors(directory))).hasSize(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(privateKey())))
        .isEqualTo("rw-------");
  }

  @Test
  void aLineThatACrashCutOffIsNoForgery() throws Exception {
    sealOne(1);
    var anchors = Sealers.anchors(directory);
    Files.writeString(anchors, "{\"trail\":\"rig\",\"seq", StandardOpenOption.APPEND);

    sealOne(2);

    assertThat(Files.readAllLines(anchors)).hasSize(2);
    assertThat(findings()).isEmpty();
  }

  @Test
  void anAnchorThatWasEditedRemovedOrAddedShows() throws Exception {
    for (int i = 1; i <= 4; i++) {
      sealOne(i);
    }
    var anchors = Sealers.anchors(directory);
    var honest = Files.readAllLines(anchors);

    var edited = honest.get(1).replace("\"sequence\":2", "\"sequence\":1");
    Files.write(anchors, List.of(honest.get(0), edited, honest.get(2), honest.get(3)));
    assertThat(kinds()).contains(Finding.Kind.ANCHOR_FORGED);
    Files.write(anchors, List.of(honest.get(0), honest.get(2), honest.get(3)));
    assertThat(kinds()).containsOnly(Finding.Kind.ANCHOR_FORGED);
    Files.write(anchors, List.of(honest.get(0), honest.get(1), honest.get(1), honest.get(2)));
    assertThat(kinds()).contains(Finding.Kind.ANCHOR_FORGED);
    Files.write(anchors, List.of("nonsense", honest.get(0)));
    assertThat(kinds()).contains(Finding.Kind.ANCHOR_FORGED);
  }

  private void sealOne(int number) throws SQLException {
    try (var sealer = Sealers.of(rig, directory).start();
        var writer = rig.asSystem()) {
      AuditWriter.write(writer, number);
      sealer.ring();
      await().until(() -> seals() == number);
    }
  }

  private List<Finding> findings() throws Exception {
    return Verifications.findings(rig, Sealers.anchors(directory));
  }

  private List<Finding.Kind> kinds() throws Exception {
    return findings().stream().map(Finding::kind).toList();
  }

  private Path privateKey() {
    return directory.resolve(AnchorKey.PRIVATE);
  }

  private long seals() throws SQLException {
    try (var connection = rig.asSystem();
        var row = connection.createStatement().executeQuery("select count(*) from audit_seal")) {
      row.next();
      return row.getLong(1);
    }
  }
}
