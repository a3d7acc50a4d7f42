package org.anlan.localstack.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** For whom a run goes on. */
public interface Audience {

  /** Whether nobody is left; whoever comes after this answer finds no connection any more. */
  boolean hasLeft() throws IOException;

  /** A person at the terminal, who says so. */
  static Audience person() {
    return () -> false;
  }

  /** Another program, such as a test; when it ends, so do we, however it ended. */
  static Audience program(long pid) {
    return () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
  }

  /** Builds, each of which leaves a file named by its process number; gone with the last one. */
  static Audience builds(Installation at) {
    return () -> !anyAlive(at.users()) && leave(at);
  }

  /** Under the lock by which builds attach: whoever attaches finds us alive or not at all. */
  private static boolean leave(Installation at) throws IOException {
    try (var lock = LockFile.wait(at.useLock())) {
      if (anyAlive(at.users())) {
        return false;
      }
      Files.deleteIfExists(at.connection());
      return lock.isHeld();
    }
  }

  private static boolean anyAlive(Path users) throws IOException {
    try (var files = Files.list(users)) {
      return files.anyMatch(Audience::isAlive);
    }
  }

  private static boolean isAlive(Path user) {
    var pid = Long.parseLong(user.getFileName().toString());
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
