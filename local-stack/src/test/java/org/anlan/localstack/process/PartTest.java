package org.anlan.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {

  @TempDir Path directory;
  private PidFiles pids;
  private Part part;

  @BeforeEach
  void remember() {
    pids = new PidFiles(directory.resolve("pids"));
  }

  @AfterEach
  void stop() {
    part.stop();
  }

  @Test
  void isUpWhenItsProbeSaysSo() {
    part = start("touch ready; sleep 60", () -> Files.exists(directory.resolve("ready")));

    part.awaitUp();

    assertThat(part.state()).isEqualTo(Part.State.UP);
    assertThat(ProcessHandle.of(part.pid())).isPresent();
  }

  @Test
  void tellsTheLastWordsOfOneThatDiesAtItsFirstStart() {
    part = start("echo the disk is full; exit 1", () -> false);

    assertThatThrownBy(part::awaitUp)
        .isInstanceOf(StartFailed.class)
        .hasMessageContaining("the disk is full");
    assertThat(part.state()).isEqualTo(Part.State.FAILED);
  }

  @Test
  void startsAgainWhatWasKilled() {
    part = start("sleep 60", () -> true).awaitUp();
    var first = part.pid();

    Signal.KILL.send(first);

    await().until(() -> part.restarts() == 1 && part.state() == Part.State.UP);
    assertThat(part.pid()).isNotEqualTo(first);
  }

  @Test
  void isGoneWhenStopped() {
    part = start("sleep 60", () -> true).awaitUp();
    var process = ProcessHandle.of(part.pid()).orElseThrow();

    part.stop();

    assertThat(process.isAlive()).isFalse();
    assertThat(part.restarts()).isZero();
    assertThat(part.state()).isEqualTo(Part.State.STOPPED);
  }

  @Test
  void cancelsWhoeverWaitsForAStartThatIsStopped() {
    part = start("sleep 60", () -> false);
    await().until(() -> part.pid() != 0);

    part.stop();

    assertThatThrownBy(part::awaitUp).isInstanceOf(CancellationException.class);
  }

  @Test
  void isFoundAndStoppedAfterItsLauncherWasKilled() throws IOException {
    part = start("sleep 60", () -> true).awaitUp();
    var process = ProcessHandle.of(part.pid()).orElseThrow();

    var leftovers = new PidFiles(directory.resolve("pids")).stopLeftovers();

    assertThat(leftovers).containsExactly("sleeper");
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void sparesAProcessThatGotTheNumberOfADeadOne() throws IOException {
    part = start("sleep 60", () -> true).awaitUp();
    var file = directory.resolve("pids/sleeper.pid");
    Files.writeString(file, part.pid() + " 1000 TERM"); // recorded long before this one started

    var leftovers = pids.stopLeftovers();

    assertThat(leftovers).isEmpty();
    assertThat(ProcessHandle.of(part.pid()).orElseThrow().isAlive()).isTrue();
  }

  private Part start(String script, Probe ready) {
    var program =
        new Program(
            "sleeper",
            List.of("bash", "-c", script),
            Map.of(),
            directory.resolve("sleeper.log"),
            ready,
            Signal.TERM,
            Duration.ofSeconds(20));
    return Part.start(program, pids, p -> {});
  }
}
