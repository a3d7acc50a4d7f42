package org.anlan.localstack.process;

import java.io.IOException;

/** What a program understands as "please stop". */
public enum Signal {
  /** For PostgreSQL: stop although clients are connected; TERM would wait for them. */
  INT,
  TERM,
  KILL;

  /** Sends this signal; a process that is already gone is none of our worry. */
  public void send(long pid) {
    try {
      // the shell's own kill: minimal systems have no such program
      new ProcessBuilder("bash", "-c", "kill -s " + name() + " " + pid)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
