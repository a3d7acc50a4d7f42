package org.anlan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anlan.localstack.cache.Trees;
import org.anlan.localstack.process.PidFiles;
import org.anlan.localstack.process.Signal;
import org.anlan.localstack.run.Installation;
import org.anlan.localstack.run.Progress;
import org.anlan.localstack.run.StatusFile;

/** {@code ./anlan stop} and {@code ./anlan reset}. */
final class StopCommand {

  private static final int PATIENCE_SECONDS = 120;

  private final Installation installation;
  private final Progress progress;

  StopCommand(Installation installation, Progress progress) {
    this.installation = installation;
    this.progress = progress;
  }

  /** Asks the launcher to stop, and stops whatever a launcher that was killed left behind. */
  void stop() throws IOException {
    var running = StatusFile.ofRunning(installation);
    if (running.isPresent()) {
      ProcessHandle.of(running.get().pid()).ifPresent(StopCommand::end);
    }
    progress.say("leftovers", new PidFiles(installation.pids()).stopLeftovers());
    Files.deleteIfExists(installation.status());
    progress.say("stopped");
  }

  /** Stops, and forgets all data, passwords and keys of this installation. */
  void reset() throws IOException {
    stop();
    Trees.delete(installation.state());
    progress.say("forgotten", installation.state());
  }

  private static void end(ProcessHandle launcher) {
    Signal.TERM.send(launcher.pid());
    try {
      launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      Signal.KILL.send(launcher.pid());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
