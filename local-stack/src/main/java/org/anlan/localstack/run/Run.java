package org.anlan.localstack.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anlan.localstack.process.PidFiles;

/**
 * One life of a launcher: it stops what an earlier one left behind, starts its parts, watches over
 * them as long as somebody wants them, and stops them, whichever way the end comes.
 */
public final class Run {

  private final Installation installation;
  private final Progress progress;
  private final StatusFile status;
  private final Parts parts;
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /** A run that tells its progress. */
  public Run(Installation installation, Progress progress) {
    this.installation = installation;
    this.progress = progress;
    this.status = new StatusFile(installation.status());
    this.parts = new Parts(new PidFiles(installation.pids()), this::writeStatus);
  }

  /** Starts, serves and stops; returns when all is over. */
  public void serve(Audience audience, Start start)
      throws IOException, InterruptedException, SQLException {
    try (var lock = LockFile.wait(installation.launcherLock())) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::endNow));
      status.become(StatusFile.State.STARTING, parts.list());
      progress.say("leftovers", new PidFiles(installation.pids()).stopLeftovers());
      Logs.turn(installation.logs());
      start(start);
      while (lock.isHeld() && !audience.hasLeft() && !end.await(1, TimeUnit.SECONDS)) {
        // each round looks again whether anybody is left
      }
    } finally {
      stop();
      ended.countDown();
    }
  }

  private void start(Start start) throws IOException, InterruptedException, SQLException {
    try {
      start.start(this);
      status.become(StatusFile.State.UP, parts.list());
    } catch (IOException | SQLException | RuntimeException e) {
      if (end.getCount() > 0) {
        throw e;
      } // else it fails because we are stopping
    }
  }

  /** Where its data lies. */
  public Installation installation() {
    return installation;
  }

  /** What it tells whoever watches. */
  public Progress progress() {
    return progress;
  }

  /** What it has started. */
  public Parts parts() {
    return parts;
  }

  /** Makes an address known in the status. */
  public void announce(String name, URI address) {
    status.address(name, address);
    writeStatus();
  }

  private void stop() throws IOException {
    status.become(StatusFile.State.STOPPING, parts.list());
    progress.say("stopping");
    parts.stop();
    stopDescendants();
    Files.deleteIfExists(installation.connection());
    Files.deleteIfExists(installation.status());
    progress.say("stopped");
  }

  /** What was only needed to prepare: an unpacking, a first formatting. */
  private static void stopDescendants() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
  }

  private void writeStatus() {
    status.write(parts.list());
  }

  /** Ctrl-C, or a plain kill: the virtual machine waits for this before it goes. */
  private void endNow() {
    end.countDown();
    parts.stop(); // the main thread may be waiting for one of them to start
    stopDescendants();
    try {
      ended.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What a run starts. */
  @FunctionalInterface
  public interface Start {

    /** Returns when everything is healthy. */
    void start(Run run) throws IOException, InterruptedException, SQLException;
  }
}
