package org.anlan.localstack.process;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The end of a process: asked first, forced after 20 seconds. */
final class Ending {

  private static final int GRACE_SECONDS = 20;

  private Ending() {}

  static void of(ProcessHandle process, Signal signal) {
    if (process.isAlive()) {
      signal.send(process.pid());
    }
    if (!isGone(process)) {
      Signal.KILL.send(process.pid());
      isGone(process);
    }
  }

  private static boolean isGone(ProcessHandle process) {
    try {
      process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
